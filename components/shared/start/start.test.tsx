// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { NamePicker } from './NamePicker';
import { isStarted, isUnasked, stepsDone } from './steps';

const rina = { id: 'rina', name: 'Rina', role: 'petugas' } as const;

describe('the first day', () => {
  it('is over with a policy, a name and a try-out, or with the word that there is none', () => {
    const office = { source: 'imported', officers: [rina] } as const;
    expect(stepsDone(office, {})).toEqual({ policy: true, name: false, try: false });
    expect(isStarted(office, { officerId: 'rina', start: { isTried: true } })).toBe(true);
    expect(stepsDone({ source: 'managed' }, {})).toEqual({ policy: true, name: true, try: false });
    expect(stepsDone({ source: 'embedded' }, {})).toEqual({ policy: false, name: false, try: false });
    expect(isStarted({ source: 'embedded' }, { start: { isAlone: true, isNameless: true, isTried: true } })).toBe(true);
  });

  it('asks anew for a name that is on the list no more', () => {
    expect(isUnasked({ source: 'imported', officers: [rina] }, { officerId: 'lama' })).toBe(true);
    expect(isUnasked({ source: 'imported', officers: [rina] }, { officerId: 'rina' })).toBe(false);
    expect(isUnasked({ source: 'imported' }, {})).toBe(false);
  });
});

describe('choosing a name', () => {
  let root: HTMLElement;
  let chosen: (string | undefined)[];
  beforeEach(() => {
    document.body.replaceChildren();
    root = document.createElement('main');
    document.body.append(root);
    chosen = [];
  });
  const show = (count: number, confirm = false) =>
    act(() =>
      render(
        <NamePicker
          officers={Array.from({ length: count }, (_, index) => ({
            id: `p${index}`,
            name: index < 2 ? 'Rina' : `Petugas ${index}`,
            role: 'petugas',
          }))}
          officerId={undefined}
          label="Nama"
          confirm={confirm}
          choose={(id) => chosen.push(id)}
        />,
        root,
      ),
    );

  it('is a list for a few, and tells two of one name apart', async () => {
    await show(3);
    expect([...root.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
      'Belum dipilih',
      'Rina (p0)',
      'Rina (p1)',
      'Petugas 2',
    ]);
  });

  it('waits for a press where it goes with the choice', async () => {
    await show(3, true);
    const [select, button] = [root.querySelector('select'), root.querySelector('button')];
    await act(() => {
      if (select) select.value = 'p2';
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(chosen).toEqual([]);
    await act(() => button?.click());
    expect(chosen).toEqual(['p2']);
  });

  it('is type-ahead for many; a name that nobody has is told', async () => {
    await show(250);
    const input = root.querySelector('input');
    if (!input) throw new Error('no field');
    const type = (words: string, event: string) =>
      act(() => {
        input.value = words;
        input.dispatchEvent(new Event(event, { bubbles: true }));
      });
    await type('petugas 7', 'input');
    expect(chosen).toEqual(['p7']);
    await type('Siapa', 'change');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('tidak ada dalam daftar');
  });
});
