/** From text to a value, with the place of every field, before anything is believed about the content. */
import { findNodeAtLocation, type ParseError, parseTree, visit } from 'jsonc-parser';
import type { Text } from '../../../rules/engine/types';
import { LIMITS } from '../../schema/limits';
import { tooMuch } from './measure';
import { type Finding, MOST_TOLD, type Path, type Problem, writePath } from './problem';

export type Read =
  | { readonly ok: true; readonly value: unknown; readonly place: (finding: Finding) => Problem }
  | { readonly ok: false; readonly problems: Problem[] };

const strict = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };
const formatted = (value: number) => value.toLocaleString('id-ID');

/** What each error code of the JSON parser asks the admin to do. */
const syntax: Readonly<Record<number, Text>> = {
  1: {
    id: 'Tulisan di sini bukan JSON; nama isian dan teks ditulis dalam tanda petik ganda.',
    en: 'This is not JSON; field names and texts are written in double quotes.',
  },
  2: { id: 'Penulisan angka ini bukan JSON.', en: 'This number is not written as JSON.' },
  3: { id: 'Di sini harus ada nama isian dalam tanda petik ganda.', en: 'A field name in double quotes belongs here.' },
  4: { id: 'Di sini harus ada sebuah nilai.', en: 'A value belongs here.' },
  5: { id: 'Di sini harus ada titik dua (:).', en: 'A colon (:) belongs here.' },
  6: { id: 'Di sini harus ada koma (,).', en: 'A comma (,) belongs here.' },
  7: { id: 'Kurung kurawal penutup (}) tidak ada.', en: 'The closing brace (}) is missing.' },
  8: { id: 'Kurung siku penutup (]) tidak ada.', en: 'The closing bracket (]) is missing.' },
  9: { id: 'Berkas seharusnya selesai di sini; hapus tulisan sesudahnya.', en: 'The file should end here; remove what follows.' },
  10: { id: 'Komentar tidak diperbolehkan; hapus.', en: 'Comments are not allowed; remove it.' },
  11: { id: 'Komentar tidak diperbolehkan; hapus.', en: 'Comments are not allowed; remove it.' },
  12: { id: 'Tanda petik penutup tidak ada.', en: 'The closing quote is missing.' },
  13: { id: 'Penulisan angka ini bukan JSON.', en: 'This number is not written as JSON.' },
  14: { id: 'Kode \\u harus diikuti empat angka heksadesimal.', en: 'A \\u code needs four hexadecimal digits.' },
  15: { id: 'Garis miring terbalik (\\) harus ditulis dua kali (\\\\).', en: 'A backslash (\\) must be written twice (\\\\).' },
  16: {
    id: 'Ada karakter kendali di dalam teks; ganti baris ditulis \\n.',
    en: 'There is a control character in the text; write a line break as \\n.',
  },
};
const spareComma: Text = {
  id: 'Koma sebelum kurung penutup harus dihapus.',
  en: 'Remove the comma before the closing bracket.',
};
const curlyQuote: Text = {
  id: 'Tanda petik di sini harus tanda petik ganda lurus (").',
  en: 'The quote here must be a straight double quote (").',
};
const oddNumber: Text = {
  id: 'Angka di sini bukan angka JSON: hanya angka biasa, tanpa tanda plus, tanpa nol di depan, tanpa NaN atau Infinity.',
  en: 'The number here is not JSON: plain digits only, no plus sign, no leading zero, no NaN or Infinity.',
};
const notUtf8: Text = {
  id: 'Huruf di sini tidak terbaca; simpan ulang berkas dengan pengodean UTF-8.',
  en: 'The letter here cannot be read; save the file again, encoded as UTF-8.',
};
const oddSpace: Text = {
  id: 'Spasi di sini bukan spasi biasa (sering terbawa dari pesan atau halaman web); ganti dengan spasi biasa.',
  en: 'The space here is not an ordinary one (often copied from a message or a web page); replace it with a space.',
};
const notJson: Text = {
  id: 'Berkas ini bukan JSON; periksa apakah berkasnya benar.',
  en: 'This file is not JSON; check that it is the right one.',
};

const whole = (message: Text): Extract<Read, { ok: false }> => ({
  ok: false,
  problems: [{ path: '', line: 1, column: 1, message }],
});

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Offset of the first bracket that nests too deep, or that there are more commas than values are read. A plain scan: recursion is what this guards against. */
function overfull(text: string): number | 'long' | undefined {
  let depth = 0;
  let commas = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (quoted) {
      if (code === 0x5c) index += 1;
      else if (code === 0x22) quoted = false;
    } else if (code === 0x22) quoted = true;
    else if (code === 0x2c) commas += 1;
    else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > LIMITS.depth) return index;
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return commas > LIMITS.values ? 'long' : undefined;
}

/**
 * A name given twice in one object: programs differ in which they believe, so neither is. `__proto__` is no name of ours, and
 * what stands below it would be read by nobody.
 */
function unfitNames(text: string): Problem[] {
  const open: Set<string>[] = [];
  const found: Problem[] = [];
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (name, _offset, _length, line, character, path) => {
      const names = open.at(-1);
      const isTwice = names?.has(name) === true;
      names?.add(name);
      if ((!isTwice && name !== '__proto__') || found.length > MOST_TOLD) return;
      const at = writePath([...path(), name]);
      const message = isTwice
        ? { id: `Isian "${at}" ditulis dua kali; hapus salah satu.`, en: `Field "${at}" is given twice; remove one.` }
        : { id: `Isian "${at}" tidak dikenal; hapus.`, en: `Field "${at}" is not known; remove it.` };
      found.push({ path: at, line: line + 1, column: character + 1, message });
    },
  });
  return found;
}

/** The first error only: what a parser says after it has lost its way helps nobody. */
function syntaxProblem(text: string): Problem {
  const errors: ParseError[] = [];
  parseTree(text, errors, strict);
  const first = errors[0];
  const rest = text.slice(first?.offset);
  const isComment = /^\/[/*]/.test(rest);
  if (!first || (text.slice(0, first.offset).trim() === '' && !isComment))
    return { path: '', line: 1, column: 1, message: notJson };
  const isSpareComma = /^[}\]]/.test(rest) && text.slice(0, first.offset).trimEnd().endsWith(',');
  const isQuote = /^['`‘’“”„«»]/.test(rest);
  const isNumber =
    /^(?:\+|-?(?:NaN|Infinity|0[xob]|\.\d))/i.test(rest) || (/^[\dxob]/i.test(rest) && text.charAt(first.offset - 1) === '0');
  const isSpace = /^[^\S \t\r\n]|^[\u200b\ufeff]/u.test(rest);
  const message = isSpareComma
    ? spareComma
    : isQuote
      ? curlyQuote
      : isSpace
        ? oddSpace
        : isNumber
          ? oddNumber
          : syntax[first.error];
  return { path: '', ...placeOf(text, first.offset), message: message ?? notJson };
}

/** Finds the fields of a text again; the tree is built only when there is something to say. */
function finder(text: string): (finding: Finding) => Problem {
  let tree: ReturnType<typeof parseTree>;
  return ({ path, at, message }) => {
    tree ??= parseTree(text);
    let known: Path = path;
    let node = tree && findNodeAtLocation(tree, [...known]);
    // A field that is missing has no place of its own; the object that lacks it has.
    while (!node && tree && known.length > 0) {
      known = known.slice(0, -1);
      node = known.length === 0 ? tree : findNodeAtLocation(tree, [...known]);
    }
    const key = at === 'key' && known.length === path.length ? node?.parent?.children?.[0] : undefined;
    return { path: writePath(path), ...placeOf(text, (key ?? node)?.offset ?? 0), message };
  };
}

/** The text of a policy file's bytes. UTF-8 alone: a browser left to itself would take UTF-16 where the command line does not. */
export const decodeFile = (bytes: ArrayBuffer | Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** A file that is JSON; `unfit` tells, when asked, the names in it that nobody may rely on. */
export type Opened = Extract<Read, { ok: true }> & { readonly unfit: () => Problem[] };

/** Opens a policy file: size, nesting, JSON syntax and how much it holds, no more than a stranger's file may cost. Never throws. */
export function openJson(source: string): Opened | Extract<Read, { ok: false }> {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source;
  if (text.trim() === '') return whole({ id: 'Berkas ini kosong.', en: 'This file is empty.' });
  if (text.length > LIMITS.characters) {
    return whole({
      id: `Berkas ini terlalu besar: ${formatted(text.length)} karakter, paling banyak ${formatted(LIMITS.characters)}.`,
      en: `This file is too large: ${text.length} characters, at most ${LIMITS.characters}.`,
    });
  }
  // What is no UTF-8, such as Notepad's "Unicode", arrives with one of these in place of what was written or beside it.
  const unread = text.search(/[\ufffd\0]/);
  if (unread >= 0) return { ok: false, problems: [{ path: '', ...placeOf(text, unread), message: notUtf8 }] };
  const over = overfull(text);
  if (over === 'long') {
    return whole({
      id: `Berkas ini memuat lebih dari ${formatted(LIMITS.values)} isian; kurangi, atau periksa apakah berkasnya benar.`,
      en: `This file holds more than ${LIMITS.values} values; shorten it, or check that it is the right one.`,
    });
  }
  if (over !== undefined) {
    const message = {
      id: `Kurung bersarang lebih dari ${LIMITS.depth} lapis; sederhanakan bagian ini.`,
      en: `Brackets nest more than ${LIMITS.depth} levels; simplify this part.`,
    };
    return { ok: false, problems: [{ path: '', ...placeOf(text, over), message }] };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problems: [syntaxProblem(text)] };
  }
  const much = tooMuch(value);
  // Its line is not looked for: that would be the work that is spared.
  if (much) return whole(much);
  return { ok: true, value, place: finder(text), unfit: () => unfitNames(text) };
}

/** As `openJson`, and no name is doubled or unfit. */
export function readJson(source: string): Read {
  const opened = openJson(source);
  const problems = opened.ok ? opened.unfit() : [];
  return problems.length > 0 ? { ok: false, problems } : opened;
}
