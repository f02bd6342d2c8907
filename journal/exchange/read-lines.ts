/** Reads an export line by line, however long it is. */
import { type ExportHead, exportHead } from './json-lines';

/** A file as the page hands it over. */
export interface ExportFile {
  readonly name: string;
  stream(): ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** No entry of ours is longer; a file without line ends must not fill the memory. */
const maxLine = 1_000_000;

/** The lines of a file, without their ends. A line beyond all bounds ends the reading. */
export async function* lines(file: ExportFile): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const split = (rest + part.value).split('\n');
      rest = split.pop() ?? '';
      yield* split;
      if (rest.length > maxLine) break;
    }
    if (rest.trim() !== '') yield rest;
  } finally {
    // A file that is gone can't be let go either.
    await reader.cancel().catch(() => {});
  }
}

/** A line's value; undefined when it is no JSON. */
export function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** The head of an export; undefined when the file is none, or is gone. */
export async function headOf(file: ExportFile): Promise<ExportHead | undefined> {
  try {
    return await firstLine(file);
  } catch {
    return undefined;
  }
}

async function firstLine(file: ExportFile): Promise<ExportHead | undefined> {
  for await (const line of lines(file)) return exportHead.safeParse(parseJson(line)).data;
  return undefined;
}
