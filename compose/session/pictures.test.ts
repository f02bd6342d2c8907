// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { ComposerDraft } from '../../desk/types';
import type { PictureAnswer, PictureFinding, PictureOrder } from '../../pictures/answer';
import { embedded } from '../../policy/keep/embedded';
import type { ActivePolicy, Verdict } from '../../policy/types';
import { createPictures } from './pictures';

const verdict = { severity: 'off', findings: [], trial: [], failedRules: [], account: {}, unseen: 'image' } as unknown as Verdict;
const draft = (...sources: string[]): ComposerDraft =>
  ({ text: 'halo', site: 'x', surface: 'post', attachments: sources.map((source) => ({ kind: 'image', source })) }) as never;
const attached = (kind: 'image' | 'video', source: string) => ({ kind, source });
const finding = {
  key: 'k',
  severity: 'block',
  trial: false,
  picture: { id: '1', number: 0, words: '', boxes: [] },
} as unknown as PictureFinding;

function desk(answer: PictureAnswer | undefined, settings: ActivePolicy['pictures'] = {}) {
  const target = new EventTarget();
  const timers: (() => void)[] = [];
  const setTimeout = (deed: () => void) => timers.push(deed);
  const window = Object.assign(target, { document, isConnected: true, setTimeout }) as unknown as Window & typeof globalThis;
  const forget = vi.fn();
  const read = vi.fn(async (_order: PictureOrder) => answer ?? (await new Promise<PictureAnswer>(() => undefined)));
  const bytesAt = vi.fn(async (source: string, _file?: File) => (source === 'http' ? undefined : new Blob([source])));
  const pictures = createPictures({
    window,
    bytesAt,
    fileAt: (source) => (source === 'blob:surat' ? new File(['%PDF'], 'surat.pdf') : undefined),
    read,
    forget,
    terms: () => ({ policy: { ...embedded, pictures: settings }, choice: {} }),
    changed: vi.fn(),
    signal: new AbortController().signal,
  });
  const pick = (...names: string[]) => {
    const files = names.map((name) => new File([name], name, { type: name.endsWith('.mp4') ? 'video/mp4' : 'image/png' }));
    target.dispatchEvent(Object.assign(new Event('drop'), { dataTransfer: { files } }));
  };
  const given = () => bytesAt.mock.calls.map(([source, file]) => [source, file?.name]);
  return { pictures, forget, read, bytesAt, given, pick, timers };
}

describe('the pictures of a draft', () => {
  it('are being read, and then stop what they show', async () => {
    const { pictures, read } = desk({ state: 'read', findings: [finding] });
    const given = draft('blob:a', 'blob:b');
    expect(pictures.over(given, verdict)).toMatchObject({ severity: 'off', unseen: 'reading' });
    expect(pictures.isReading(given)).toBe(true);
    await pictures.settled(given);
    const now = pictures.over(given, verdict);
    expect(now).toMatchObject({
      severity: 'block',
      isPictured: true,
      findings: [{ picture: { number: 1 } }, { picture: { number: 2 } }],
    });
    expect(now).not.toHaveProperty('unseen');
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('say what was not read', async () => {
    for (const [answer, unseen] of [
      [{ state: 'unclear', findings: [] }, 'unclear'],
      [{ state: 'format', findings: [] }, 'format'],
    ] as const) {
      const { pictures } = desk(answer);
      pictures.over(draft('blob:a'), verdict);
      await pictures.settled(draft('blob:a'));
      expect(pictures.over(draft('blob:a'), verdict)).toMatchObject({ unseen, severity: 'off' });
    }
    const { pictures } = desk({ state: 'read', findings: [] });
    pictures.over(draft('http'), verdict);
    await pictures.settled(draft('http'));
    expect(pictures.over(draft('http'), verdict).unseen).toBe('image');
  });

  it('are read beside the videos, each from its own file, and number with them', async () => {
    const { pictures, read, pick, given } = desk({ state: 'stills', findings: [finding] });
    pick('a.png', 'b.mp4');
    const both = {
      ...draft('blob:video', 'blob:a'),
      attachments: [attached('video', 'blob:video'), attached('image', 'blob:a')],
    };
    pictures.over(both, verdict);
    await pictures.settled(both);
    expect(given()).toEqual([
      ['blob:video', 'b.mp4'],
      ['blob:a', 'a.png'],
    ]);
    expect(read.mock.calls.map(([{ kind }]) => kind)).toEqual(['video', 'image']);
    expect(pictures.over(both, verdict).findings.map(({ picture }) => picture?.number)).toEqual([1, 2]);
  });

  it('read a PDF from what was given, and tell of one that cannot be read', async () => {
    const { pictures, read } = desk({ state: 'format', findings: [] });
    const file = (name: string, source: string) => ({ kind: 'file', name, source }) as const;
    const one = { ...draft(), attachments: [attached('image', 'http'), file('surat.pdf', 'blob:surat')] };
    pictures.over(one, verdict);
    await pictures.settled(one);
    expect(read.mock.calls.map(([{ kind }]) => kind)).toEqual(['pdf']);
    expect(pictures.over(one, verdict).unseen).toBe('pdf');
    const whole = desk({ state: 'read', findings: [finding] }).pictures;
    const alone = { ...draft(), attachments: [file('surat.pdf', 'blob:surat')] };
    whole.over(alone, { ...verdict, unseen: 'pdf' });
    await whole.settled(alone);
    expect(whole.over(alone, { ...verdict, unseen: 'pdf' })).toMatchObject({ isPictured: true, severity: 'block' });
    const sheet = { ...draft(), attachments: [file('daftar.xlsx', 'blob:daftar')] };
    expect(whole.over(sheet, { ...verdict, unseen: 'file' }).unseen).toBe('file');
  });

  it.each([
    ['stills', 'stills'],
    ['long', 'long'],
    ['codec', 'codec'],
    ['failed', 'video'],
  ] as const)('say of a video what of it was not read: %s', async (state, unseen) => {
    const { pictures } = desk({ state, findings: [] });
    const one = { ...draft(), attachments: [attached('video', 'blob:video')] };
    pictures.over(one, verdict);
    await pictures.settled(one);
    const now = pictures.over(one, { ...verdict, unseen: 'video' });
    expect([now.unseen, now.unchecked]).toEqual([unseen, state === 'failed' ? 'pictures' : undefined]);
  });

  it('ask the officer where the wait is over or the reader failed, unless something stops the draft anyway', async () => {
    const { pictures, timers } = desk(undefined);
    pictures.over(draft('blob:a'), verdict);
    const settled = pictures.settled(draft('blob:a'));
    timers[0]?.();
    await settled;
    expect(pictures.isReading(draft('blob:a'))).toBe(false);
    expect(pictures.over(draft('blob:a'), verdict).unchecked).toBe('pictures');
    expect(pictures.over(draft('blob:a'), { ...verdict, severity: 'block' }).unchecked).toBeUndefined();
  });

  it('never hold a draft where the office only wants notes, and are not touched where it wants nothing', async () => {
    const note = desk({ state: 'read', findings: [finding] }, { mode: 'note' });
    note.pictures.over(draft('blob:a'), verdict);
    expect(note.pictures.isReading(draft('blob:a'))).toBe(false);
    await vi.waitFor(() => expect(note.pictures.over(draft('blob:a'), verdict)).toMatchObject({ severity: 'note' }));
    const off = desk({ state: 'read', findings: [finding] }, { mode: 'off' });
    expect(off.pictures.over(draft('blob:a'), verdict)).toBe(verdict);
    expect(off.read).not.toHaveBeenCalled();
  });

  it('are given up with their draft', async () => {
    const { pictures, forget } = desk({ state: 'read', findings: [] });
    pictures.over(draft('blob:a', 'blob:b'), verdict);
    pictures.keepOnly([draft('blob:b')]);
    expect(forget.mock.calls).toEqual([['1']]);
  });

  it('are read from the files that were picked for this draft, not for one before it', async () => {
    const { pictures, pick, given } = desk({ state: 'read', findings: [] });
    pick('a.png');
    pictures.over(draft('blob:a'), verdict);
    pictures.keepOnly([draft('blob:old')]);
    pick('b.png');
    pictures.over(draft('blob:b'), verdict);
    expect(given()).toEqual([
      ['blob:a', 'a.png'],
      ['blob:b', 'b.png'],
    ]);
  });

  it('are not read from files that were picked after them, whatever else changes', () => {
    const { pictures, pick, given } = desk({ state: 'read', findings: [] });
    const elsewhere = { ...verdict, account: { kind: 'official' } } as Verdict;
    pictures.over(draft('blob:restored'), verdict);
    pick('b.png');
    pictures.over(draft('blob:restored'), elsewhere);
    pictures.over(draft('blob:restored', 'blob:b'), elsewhere);
    pictures.over(draft('blob:restored', 'https://uploaded'), elsewhere);
    expect(given()).toEqual([
      ['blob:restored', undefined],
      ['blob:restored', undefined],
      ['blob:b', 'b.png'],
      ['https://uploaded', 'b.png'],
    ]);
  });

  it('are read from their files once the previews of all of them are there', async () => {
    const { pictures, pick, given } = desk({ state: 'read', findings: [] });
    pick('a.png', 'b.png');
    pictures.over(draft('http'), verdict);
    await pictures.settled(draft('http'));
    pictures.over(draft('http', 'blob:b'), verdict);
    expect(given()).toEqual([
      ['http', undefined],
      ['http', 'a.png'],
      ['blob:b', 'b.png'],
    ]);
  });

  it('are not read from the file of a picture in whose place they came', () => {
    const { pictures, pick, given } = desk({ state: 'read', findings: [] });
    pick('a.png');
    pictures.over(draft('blob:a'), verdict);
    pictures.over(draft('blob:other'), verdict);
    expect(given()).toEqual([
      ['blob:a', 'a.png'],
      ['blob:other', undefined],
    ]);
  });
});
