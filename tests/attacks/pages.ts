/** Where the tests of attacks stand, and the tables of docs/keamanan.md that are made of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { files } from '../../scripts/policy/files.fixture';
import { type AttackId, attacks, ids, type Kind, kindOf, kinds } from './catalogue';

const rooms = ['policy', 'journal'];

/** The test files that name each attack. */
export function heldIn(root: string): ReadonlyMap<AttackId, readonly string[]> {
  const held = new Map<AttackId, string[]>();
  for (const room of rooms)
    for (const name of readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.test.ts')) continue;
      const file = join(room, name);
      for (const [, id] of readFileSync(join(root, file), 'utf8').matchAll(/attack\('(\w-\d\d)'\)/g))
        held.set(id as AttackId, [...(held.get(id as AttackId) ?? []), file]);
    }
  return held;
}

const kindNames = Object.keys(kinds) as Kind[];
const ofKind = (kind: Kind) => ids.filter((id) => kindOf(id) === kind);

/** The tables between the marks of the page. */
export function tables(root: string): string {
  const held = heldIn(root);
  const parts = kindNames.map((kind) => {
    const rows = ofKind(kind).map((id) => {
      const [done, ends] = attacks[id];
      return `| ${id} | ${done.id} | ${ends} | ${(held.get(id) ?? []).map((file) => `\`${file}\``).join(', ')} |`;
    });
    return [
      `### ${kinds[kind].id}: ${rows.length}`,
      '',
      '| nomor | serangan | akhirnya | uji |',
      '| --- | --- | --- | --- |',
      ...rows,
    ].join('\n');
  });
  const rows = Object.entries(files).map(([kind, some]) => {
    const count = (expected: string) => some.filter(([, , each]) => each === expected).length;
    return [kind, count('refused'), count('told'), count('taken')] as const;
  });
  const sum = (at: 1 | 2 | 3) => rows.reduce((total, row) => total + row[at], 0);
  const list = [...rows, ['**jumlah**', sum(1), sum(2), sum(3)] as const].map((row) => `| ${row.join(' | ')} |`);
  return [
    ...parts,
    [
      `### Berkas yang buruk: ${sum(1) + sum(2)}`,
      '',
      'Lewat baris perintah dan halaman Pengaturan; yang terakhir pembanding, berkas yang baik. Uji: `scripts/policy/same-files.test.ts`.',
      '',
      '| jenis | ditolak | diterima dan diberi tahu | diterima begitu saja |',
      '| --- | --- | --- | --- |',
      ...list,
    ].join('\n'),
  ].join('\n\n');
}
