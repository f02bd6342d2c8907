import { describe, expect, it } from 'vitest';
import { siteTables } from './generated/tables';
import { offReason } from './off';
import { mergeOverrides, overridable } from './overrides';

const { facebook } = siteTables;
const rowOf = (table: typeof facebook, id: string) => table.rows.find((row) => row.id === id);

describe('repairs of a site table', () => {
  it('leave the table alone where there are none', () => {
    expect(mergeOverrides(facebook, undefined)).toEqual({ table: facebook, unknown: [] });
  });

  it('replace whole lists of one row and of the site, and name the version', () => {
    const { table, unknown } = mergeOverrides(facebook, {
      version: '7',
      rows: {
        'facebook/post': { submitLabels: ['Siarkan'] },
        facebook: { exclude: ['.obrolan'] },
        'x/home': { submit: ['.kirim'] },
      },
    });
    expect(unknown).toEqual([]);
    expect(table.version).toBe(`${facebook.version}+7`);
    expect(rowOf(table, 'facebook/post')?.submitLabels).toEqual(['Siarkan']);
    expect(rowOf(table, 'facebook/comment')).toEqual(rowOf(facebook, 'facebook/comment'));
    expect(table.exclude).toEqual(['.obrolan']);
  });

  it('put a reader of the account before the others', () => {
    const { table } = mergeOverrides(facebook, { version: '7', rows: { 'facebook/post': { accountName: ['.nama'] } } });
    expect(rowOf(table, 'facebook/post')?.account[0]).toMatchObject({ source: 'policy', select: '.nama', gives: 'name' });
  });

  it('report what they do not know and do the rest', () => {
    const rows = { 'facebook/lain': { submit: ['a'] }, 'facebook/post': { warna: ['merah'], submit: ['b'] } };
    const { table, unknown } = mergeOverrides(facebook, { version: '7', rows });
    expect(unknown).toEqual(['facebook/lain', 'facebook/post.warna']);
    expect(rowOf(table, 'facebook/post')?.submit).toEqual(['b']);
  });

  it('switch off a row or the whole site, with the reason', () => {
    const { table } = mergeOverrides(facebook, { version: '7', off: [{ row: 'facebook/reply', reason: 'rusak' }] });
    const [reply, comment] = ['facebook/reply', 'facebook/comment'].map((id) => rowOf(table, id));
    expect(reply && offReason(table, reply)).toBe('rusak');
    expect(comment && offReason(table, comment)).toBeUndefined();
    const all = mergeOverrides(facebook, { version: '7', off: [{ row: 'facebook', reason: 'rusak' }] }).table;
    expect(comment && offReason(all, comment)).toBe('rusak');
  });

  it('can reach every list of every row', () => {
    for (const table of Object.values(siteTables)) {
      for (const row of table.rows) {
        const lists = Object.entries(row).filter(([name, value]) => Array.isArray(value) && name !== 'account');
        expect(lists.map(([name]) => name).filter((name) => !overridable.row.includes(name))).toEqual([]);
      }
    }
  });
});
