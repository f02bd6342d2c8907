/** The attachments of a record: pictures and PDFs are read from their files and judged as a part of it; what is not read is told. */
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { unseenAs } from '../../../desk/unseen';
import { judgedIn, takeIn } from '../../../pictures/taken';
import type { JudgedFinding } from '../../../policy/types';
import { type Checked, type Checker, type Looked, worst } from '../checker';
import { InputError, type InputRecord, type NumberedRecord, STDIN } from '../input';
import type { FileReader } from './reader';

export interface AttachedFiles {
  /** What was found in the record's attachments, laid over what was found in its text. Throws an `InputError` for a file that cannot be used. */
  over(record: NumberedRecord, checked: Checked, checker: Pick<Checker, 'pictures'>): Promise<Checked>;
  stop(): Promise<unknown>;
}

type Attached = InputRecord['attachments'][number];
const kindOf = ({ kind, name, file = '' }: Attached): Looked['kind'] =>
  kind === 'file' ? (unseenAs({ kind, name: name ?? file }) === 'pdf' ? 'pdf' : 'file') : kind;

export function openAttachedFiles(): AttachedFiles {
  let opened: Promise<FileReader> | undefined;
  const reader = () => {
    opened ??= import('./reader').then(({ createFileReader }) => createFileReader());
    return opened;
  };
  const taking = {
    read: async (blob: Blob) => (await reader()).read(Buffer.from(await blob.arrayBuffer())),
    leavesOf: async (_: unknown, blob: Blob, signal: AbortSignal) =>
      (await import('./pages')).pagesOf(new Uint8Array(await blob.arrayBuffer()), signal),
    show: () => undefined,
  };
  return {
    async over({ record, file, line }, checked, checker) {
      const { attachments, site, surface } = record;
      const isRead = (each: Attached) => each.file !== undefined && /^(?:image|pdf)$/.test(kindOf(each));
      const judge = attachments.some(isRead) ? await checker.pictures(record) : undefined;
      const findings: JudgedFinding[] = [];
      const pictures: Looked[] = [];
      for (const [index, attachment] of attachments.entries()) {
        const [number, kind] = [index + 1, kindOf(attachment)];
        if (!judge || judge.mode === 'off' || attachment.file === undefined || (kind !== 'image' && kind !== 'pdf')) {
          pictures.push({ number, kind, state: judge?.mode === 'off' ? 'off' : 'unread', text: '' });
          continue;
        }
        const at = `${file}:${line}: ${kind === 'pdf' ? 'PDF' : 'gambar'} "${attachment.file}"`;
        const bytes = await bytesOf(file === STDIN ? resolve(attachment.file) : resolve(dirname(file), attachment.file), at);
        const order = { id: `${number}`, kind, blob: new Blob([Uint8Array.from(bytes)]) };
        const taken = await takeIn(order, taking, new AbortController().signal);
        if (typeof taken === 'string') {
          if (kind === 'image')
            throw new InputError(`${at} bukan gambar yang dapat dibuka; pakai PNG, JPEG, WebP, GIF, BMP atau AVIF`);
          pictures.push({ number, kind, state: taken, text: '' });
          continue;
        }
        const { state, findings: found } = judgedIn(judge.office, kind, taken, { site, surface, account: judge.account });
        pictures.push({ number, kind, state, text: taken.all.map(({ reading }) => reading.text).join('\n\n') });
        for (const finding of found.filter(({ trial }) => !trial))
          findings.push({
            ...finding,
            severity: judge.mode === 'note' ? 'note' : finding.severity,
            picture: { ...finding.picture, number },
          });
      }
      return {
        ...checked,
        verdict: worst([checked.verdict, ...findings.map(({ severity }) => severity)]),
        findings: [...checked.findings, ...findings],
        pictures,
      };
    },
    stop: async () => (await opened)?.stop(),
  };
}

async function bytesOf(path: string, at: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : String(error);
    throw new InputError(code === 'ENOENT' ? `${at} tidak ada (dicari di ${path})` : `${at} tidak dapat dibaca (${code})`);
  }
}
