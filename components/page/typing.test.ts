// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rangesOf } from '../../compose/editors/ranges';
import { readEditor } from '../../compose/editors/read';
import type { Overlay } from '../../compose/overlay';
import type { Composer } from '../../compose/types';
import type { AccountCard, JudgedFinding, Verdict } from '../../policy/types';
import { mountOverlay } from './index';

const words = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam'];
const account: AccountCard = { site: 'x', name: 'Dinas', standing: 'assigned', kind: 'official', confidence: 'sure' };
const text = (say: string) => ({ id: say, en: say });

const findingIn = (draft: string, word: string): JudgedFinding => ({
  rule: word,
  clause: 'uji',
  severity: 'warn',
  override: 'reason',
  start: draft.indexOf(word),
  end: draft.indexOf(word) + word.length,
  message: text('pesan'),
  advice: text('saran'),
  basis: [],
  key: word,
  ruleTitle: text(word),
  citations: [],
  trial: false,
});

function judge(draft: string): Verdict {
  const findings = words.filter((word) => draft.includes(word)).map((word) => findingIn(draft, word));
  return { severity: 'warn', findings, trial: [], account, failedRules: [] };
}

class CountingHighlight extends Set<Range> {
  static changes = 0;
  priority = 0;
  override add(range: Range): this {
    CountingHighlight.changes += 1;
    return super.add(range);
  }
  override delete(range: Range): boolean {
    CountingHighlight.changes += 1;
    return super.delete(range);
  }
}

describe('a key in a draft with six findings', () => {
  const highlights = new Map<string, CountingHighlight>();
  let node: Text;
  let composer: Composer;
  let overlay: Overlay;

  const marked = () => [...highlights.values()].flatMap((ranges) => [...ranges].map(String)).sort();
  /** The draft is checked and shown, and what that drew has been drawn. */
  async function look(): Promise<void> {
    overlay.show(composer, judge(node.data));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  const overlayHtml = () => document.querySelector('[data-saring-overlay]')?.shadowRoot?.innerHTML;

  beforeEach(async () => {
    vi.stubGlobal('CSS', { highlights });
    vi.stubGlobal('Highlight', CountingHighlight);
    Object.assign(HTMLElement.prototype, { showPopover() {}, hidePopover() {} });
    document.elementFromPoint = () => null;
    document.elementsFromPoint = () => [];
    document.body.innerHTML = '<main class="terang"><div contenteditable="true"></div></main>';
    const root = document.querySelector('main') as HTMLElement;
    const editor = root.firstElementChild as HTMLElement;
    node = editor.appendChild(document.createTextNode(`Ada ${words.join(', ')} saja`));
    composer = {
      id: 'c1',
      site: 'x',
      surface: 'post',
      root,
      health: () => ({ site: 'x', row: 'x/home', state: 'understood', reasons: [] }),
      read: () => ({
        text: node.data,
        parts: [],
        site: 'x',
        surface: 'post',
        identity: { site: 'x', confidence: 'sure', source: '', readAt: 0 },
        attachments: [],
      }),
      box: () => editor.getBoundingClientRect(),
      ranges: (start, end, before) => rangesOf(editor, readEditor(editor), start, end, before),
      control: () => undefined,
      focus: () => {},
      replace: async () => 'done',
    };
    overlay = mountOverlay({
      window,
      shadowMode: 'open',
      terms: () => ({ reasons: [], minReasonLength: 0, approvers: [], onEngineFailure: 'ask' }),
      decide: async () => 'kept',
      falseAlarm: () => {},
      visible: () => {},
      alert: () => {},
      frame: { url: 'about:blank', announce: async () => undefined },
      leakReport: () => text('laporan'),
    });
    await look();
    CountingHighlight.changes = 0;
  });
  afterEach(() => {
    overlay.stop();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('replaces no mark, measures nothing and draws nothing anew when the findings stay', async () => {
    const before = overlayHtml();
    const chip = document.querySelector('[data-saring-overlay]')?.shadowRoot?.querySelector('.chip');
    const drawn: MutationRecord[] = [];
    const observer = new MutationObserver((records) => drawn.push(...records));
    observer.observe(chip as Element, { attributes: true, childList: true, characterData: true, subtree: true });
    const measured = [
      vi.spyOn(window, 'getComputedStyle'),
      vi.spyOn(Element.prototype, 'getBoundingClientRect'),
      vi.spyOn(Element.prototype, 'getClientRects'),
      vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get'),
      vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get'),
      vi.spyOn(document, 'elementFromPoint'),
    ];
    node.appendData(' y');
    await look();
    expect(CountingHighlight.changes).toBe(0);
    expect(measured.map((spy) => spy.mock.calls.length)).toEqual(measured.map(() => 0));
    expect(drawn).toEqual([]);
    expect(overlayHtml()).toBe(before);
    observer.disconnect();
  });

  it('changes only the mark of the words that were touched', async () => {
    node.insertData(node.data.indexOf('enam') + 1, 'x');
    await look();
    expect(marked()).toEqual(words.filter((word) => word !== 'enam').sort());
    expect(CountingHighlight.changes).toBe(1);
    node.deleteData(node.data.indexOf('exnam') + 1, 1);
    await look();
    expect(marked()).toEqual([...words].sort());
    expect(CountingHighlight.changes).toBe(2);
  });

  it('marks the right words after the site wrote its text anew', async () => {
    node.data = `Kata baru: ${node.data}`;
    await look();
    expect(marked()).toEqual([...words].sort());
  });

  it('takes the theme that the site puts on', async () => {
    const chip = document.querySelector('[data-saring-overlay]')?.shadowRoot?.querySelector<HTMLElement>('.chip');
    const names = () => [...highlights].filter(([, ranges]) => ranges.size > 0).map(([name]) => name);
    const light = names();
    expect([light.length, chip?.dataset.theme]).toEqual([1, 'light']);
    composer.root.setAttribute('style', 'background-color: rgb(0, 0, 0)');
    await look();
    expect(names()).toHaveLength(1);
    expect([names()[0] === light[0], chip?.dataset.theme]).toEqual([false, 'dark']);
  });
});
