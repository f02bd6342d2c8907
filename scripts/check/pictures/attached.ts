/** The pictures of a record, read from their files and judged as a part of it. */
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { judgePicture } from '../../../pictures/judge/judge';
import type { Reading } from '../../../pictures/types';
import type { JudgedFinding } from '../../../policy/types';
import { type Checked, type PictureJudge, worst } from '../checker';
import { InputError, type NumberedRecord, STDIN } from '../input';
import { createFileReader, type FileReader } from './reader';

export interface PictureFiles {
  /** What was found in the record's pictures, laid over what was found in its text. Throws an `InputError` for a file that cannot be used. */
  over(record: NumberedRecord, checked: Checked, judge: PictureJudge): Promise<Checked>;
  stop(): Promise<unknown>;
}

export function openPictureFiles(): PictureFiles {
  let opened: Promise<FileReader> | undefined;
  return {
    async over({ record, file, line }, checked, { office, account, mode }) {
      const findings: JudgedFinding[] = [];
      const pictures: { readonly number: number; readonly text: string; readonly isUnclear: boolean }[] = [];
      const images = record.attachments.filter(({ kind }) => kind === 'image');
      for (const [index, attachment] of images.entries()) {
        if (attachment.file === undefined) continue;
        const at = `${file}:${line}: gambar "${attachment.file}"`;
        const bytes = await bytesOf(file === STDIN ? resolve(attachment.file) : resolve(dirname(file), attachment.file), at);
        opened ??= createFileReader();
        const reading: Reading | 'format' = await (await opened).read(bytes);
        if (reading === 'format')
          throw new InputError(`${at} bukan gambar yang dapat dibuka; pakai PNG, JPEG, WebP, GIF, BMP atau AVIF`);
        const number = index + 1;
        const found = judgePicture(office, `${number}`, reading, { site: record.site, surface: record.surface, account });
        if (!found) throw new Error(`${at}: the check failed`);
        pictures.push({ number, text: reading.text, isUnclear: reading.isUnclear });
        for (const finding of found.filter(({ trial }) => !trial))
          findings.push({
            ...finding,
            severity: mode === 'note' ? 'note' : finding.severity,
            picture: { ...finding.picture, number },
          });
      }
      const all = [...checked.findings, ...findings];
      return {
        ...checked,
        verdict: worst([checked.verdict, ...findings.map(({ severity }) => severity)]),
        findings: all,
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
