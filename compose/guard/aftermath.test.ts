// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Aftermath, createAftermath, patience } from './aftermath';
import { isNear } from './near';

let end: AbortController;
let aftermath: Aftermath;
const query = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector) as HTMLElement;
const editor = () => query('textarea') as HTMLTextAreaElement;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  document.body.innerHTML = `${'<div>'.repeat(12)}<form><textarea></textarea><button type="button" class="kirim">Simpan</button>
    <button type="button" class="batal">Batal</button></form>${'</div>'.repeat(12)}
    <button class="jauh">Simpan</button><textarea class="lain"></textarea>`;
  editor().value = 'KASAR';
  end = new AbortController();
  aftermath = createAftermath(window, end.signal);
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

describe('a draft that must not go out', () => {
  const watch = (control?: Element, goesOn = false) => {
    const report = vi.fn();
    aftermath.watch(editor(), control, () => goesOn, report);
    return report;
  };

  it('is told of when its box is empty in the end, and not before', () => {
    const report = watch(query('.kirim'));
    editor().value = ' ';
    vi.advanceTimersByTime(patience - 1);
    expect(report).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(report).toHaveBeenCalledTimes(1);
  });

  it('that still stands there is not', () => {
    const report = watch(query('.kirim'));
    vi.advanceTimersByTime(patience);
    expect(report).not.toHaveBeenCalled();
  });

  it('is told of when its box is gone, unless a further step is shown', () => {
    const [gone, further] = [watch(undefined), vi.fn()];
    const other = query('.lain');
    aftermath.watch(other, undefined, () => true, further);
    editor().remove();
    other.remove();
    vi.advanceTimersByTime(patience);
    expect([gone.mock.calls.length, further.mock.calls.length]).toEqual([1, 0]);
  });

  it('is not watched after a deed that leaves, or far away', () => {
    const reports = [watch(query('.batal')), watch(query('.jauh'))];
    editor().value = '';
    vi.advanceTimersByTime(patience);
    for (const report of reports) expect(report).not.toHaveBeenCalled();
  });

  it('is watched from the last deed on, once', () => {
    const first = watch(query('.kirim'));
    vi.advanceTimersByTime(patience - 100);
    const second = watch(query('.kirim'));
    editor().value = '';
    vi.advanceTimersByTime(100);
    expect(second).not.toHaveBeenCalled();
    vi.advanceTimersByTime(patience);
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
  });

  it('is no longer watched where the person goes on writing in it', () => {
    const report = watch();
    aftermath.calm(editor());
    editor().value = '';
    vi.advanceTimersByTime(patience);
    expect(report).not.toHaveBeenCalled();
  });

  it('is watched still where the next letter begins something new', () => {
    const report = watch();
    editor().value = '';
    aftermath.calm(editor());
    vi.advanceTimersByTime(patience);
    expect(report).toHaveBeenCalledTimes(1);
  });

  it('is told of no more after the end', () => {
    const report = watch();
    editor().value = '';
    end.abort();
    vi.advanceTimersByTime(patience);
    expect(report).not.toHaveBeenCalled();
  });
});

describe('what the person took out', () => {
  const all = { bubbles: true, composed: true };
  const deeds: Readonly<Record<string, () => Event>> = {
    cut: () => new Event('cut', all),
    'a deletion': () => new InputEvent('beforeinput', { ...all, inputType: 'deleteContentBackward' }),
    'an undo': () => new InputEvent('beforeinput', { ...all, inputType: 'historyUndo' }),
    Backspace: () => new KeyboardEvent('keydown', { ...all, key: 'Backspace' }),
    Delete: () => new KeyboardEvent('keydown', { ...all, key: 'Delete' }),
  };

  it.each(Object.keys(deeds))('is known for a while, of the box it was in: %s', (name) => {
    vi.advanceTimersByTime(5000);
    expect(aftermath.wasTakenOut(editor())).toBe(false);
    const deed = deeds[name];
    if (deed) editor().dispatchEvent(deed());
    expect([aftermath.wasTakenOut(editor()), aftermath.wasTakenOut(query('.lain'))]).toEqual([true, false]);
    vi.advanceTimersByTime(patience - 1);
    expect(aftermath.wasTakenOut(editor())).toBe(true);
    vi.advanceTimersByTime(1);
    expect(aftermath.wasTakenOut(editor())).toBe(false);
  });

  it.each([
    ['Escape', () => editor().dispatchEvent(new KeyboardEvent('keydown', { ...all, key: 'Escape' }))],
    ['a press on what leaves', () => query('.batal').click()],
  ])('by leaving is of every box: %s', (_name, leave) => {
    vi.advanceTimersByTime(5000);
    leave();
    expect([aftermath.wasTakenOut(editor()), aftermath.wasTakenOut(query('.lain'))]).toEqual([true, true]);
  });

  it.each([
    ['a letter', () => editor().dispatchEvent(new KeyboardEvent('keydown', { ...all, key: 'a' }))],
    ['what is put in', () => editor().dispatchEvent(new InputEvent('beforeinput', { ...all, inputType: 'insertText' }))],
    ['a press on what stays', () => query('.kirim').click()],
    ['a press beside all controls', () => document.body.click()],
  ])('is not %s', (_name, deed) => {
    vi.advanceTimersByTime(5000);
    deed();
    expect(aftermath.wasTakenOut(editor())).toBe(false);
  });

  it('is told apart from what was pressed', () => {
    vi.advanceTimersByTime(5000);
    expect(aftermath.wasClosed()).toBe(false);
    query('.kirim').dispatchEvent(new Event('pointerdown', all));
    expect([aftermath.wasClosed(), aftermath.wasTakenOut(editor())]).toEqual([true, false]);
    vi.advanceTimersByTime(patience);
    expect(aftermath.wasClosed()).toBe(false);
  });
});

describe('a control', () => {
  const near = (html: string) => {
    document.body.innerHTML = html;
    return isNear(query('.e'), query('.c'));
  };
  const deep = (inner: string, levels: number) => `${'<div>'.repeat(levels)}${inner}${'</div>'.repeat(levels)}`;
  const [e, c] = ['<p class="e"></p>', '<button class="c">x</button>'];
  it.each([
    ['of the same dialog, however deep', `<div role="dialog">${deep(e, 20)}${c}</div>`, true],
    ['of the same form', `<form>${deep(e, 20)}${c}</form>`, true],
    ['with a close ancestor', `<main>${deep(e, 8)}${c}</main>`, true],
    ['too far away', `<main>${deep(e, 10)}${c}</main>`, false],
    [
      'of another dialog',
      `<main>${deep('<div role="dialog"><p class="e"></p></div>', 12)}<div role="dialog">${c}</div></main>`,
      false,
    ],
    ['around it', `<button class="c">${deep(e, 20)}</button>`, true],
  ])('is near or not: %s', (_name, html, expected) => {
    expect(near(html)).toBe(expected);
  });
});
