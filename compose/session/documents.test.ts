// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ComposerDraft } from '../../desk/types';
import type { Composer } from '../types';
import { createDocuments } from './documents';

const draft = (text: string) => ({ text, attachments: [] }) as unknown as ComposerDraft;

let stop: AbortController;
let composers: Composer[];
let texts: Record<string, string>;
beforeEach(() => {
  stop = new AbortController();
  composers = [];
  texts = {};
});
afterEach(() => stop.abort());

function box(id: string, text: string): HTMLElement {
  const root = document.createElement('form');
  root.innerHTML = '<div contenteditable="true"></div><input type="file"><p></p>';
  document.body.append(root);
  texts[id] = text;
  composers.push({ id, root, read: () => draft(texts[id] ?? '') } as unknown as Composer);
  return root;
}

function desk() {
  document.body.replaceChildren();
  const changed = vi.fn();
  const documents = createDocuments({ window, composers: () => composers, changed, signal: stop.signal });
  /** Names of what the box with these words holds. */
  const inBox = (text: string, root = composers.find(({ id }) => texts[id] === text)?.root ?? document.body) =>
    documents.in(root, text, 0).map(({ name }) => name);
  return { documents, changed, inBox };
}

function give(target: Element | null | undefined, way: 'change' | 'drop' | 'paste', name: string, type: string): void {
  const files = [new File(['isi'], name, { type })];
  const event = new Event(way, { bubbles: true, composed: true });
  if (way === 'change') Object.defineProperty(target, 'files', { value: files, configurable: true });
  else Object.defineProperty(event, way === 'drop' ? 'dataTransfer' : 'clipboardData', { value: { files } });
  target?.dispatchEvent(event);
}

describe('a document', () => {
  it.each(['change', 'drop', 'paste'] as const)('is a part of the draft, given by %s', (way) => {
    const { changed, inBox } = desk();
    const root = box('a', 'Undangan');
    box('b', 'Lain');
    give(root.querySelector(way === 'change' ? 'input' : 'div'), way, 'surat.pdf', 'application/pdf');
    expect(changed).toHaveBeenCalledOnce();
    expect([inBox('Undangan'), inBox('Lain')]).toEqual([['surat.pdf'], []]);
  });

  it('is whatever is no picture and no video', () => {
    const { inBox } = desk();
    give(box('a', 'Satu').querySelector('input'), 'change', 'SURAT.PDF', '');
    give(box('b', 'Dua').querySelector('input'), 'change', 'daftar.xlsx', 'application/vnd.ms-excel');
    give(box('c', 'Tiga').querySelector('input'), 'change', 'foto.png', 'image/png');
    expect([inBox('Satu'), inBox('Dua'), inBox('Tiga')]).toEqual([['SURAT.PDF'], ['daftar.xlsx'], []]);
  });

  it('belongs to the box around it, wherever the site keeps its input, and not to a chat beside it', () => {
    const { inBox } = desk();
    box('a', 'Undangan');
    const chat = document.createElement('section');
    chat.innerHTML = '<textarea></textarea><input type="file">';
    const input = document.createElement('input');
    document.body.append(chat, input);
    give(chat.querySelector('input'), 'change', 'surat.pdf', 'application/pdf');
    expect(inBox('Undangan')).toEqual([]);
    give(input, 'change', 'surat.pdf', 'application/pdf');
    expect(inBox('Undangan')).toEqual(['surat.pdf']);
  });

  it('stays while the words change and the box is drawn anew, and goes with the sent draft', () => {
    const { documents, inBox } = desk();
    give(box('a', 'Undangan').querySelector('input'), 'change', 'surat.pdf', 'application/pdf');
    texts.a = 'Undangan rapat';
    expect(inBox('Undangan rapat')).toEqual(['surat.pdf']);
    composers = [];
    box('b', 'Undangan rapat');
    expect(inBox('Undangan rapat')).toEqual(['surat.pdf']);
    const [now] = composers;
    if (now) documents.sent(now);
    expect(inBox('Undangan rapat')).toEqual(['surat.pdf']);
    texts.b = '';
    expect(inBox('')).toEqual([]);
    texts.b = 'Yang berikut';
    expect(inBox('Yang berikut')).toEqual([]);
  });

  it('is out of the draft once the site no longer shows its name', () => {
    const { inBox } = desk();
    const root = box('a', 'Undangan');
    give(root.querySelector('input'), 'change', 'surat.pdf', 'application/pdf');
    const shown = root.querySelector('p');
    if (shown) shown.textContent = 'surat.pdf · 12 KB';
    expect(inBox('Undangan')).toEqual(['surat.pdf']);
    shown?.replaceChildren();
    expect(inBox('Undangan')).toEqual([]);
  });
});
