// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ComposerDraft } from '../../desk/types';
import type { Verdict } from '../../policy/types';
import type { Composer } from '../types';
import { createDocuments } from './documents';

const verdict = { severity: 'off', findings: [], trial: [], failedRules: [], account: {} } as unknown as Verdict;
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
  const unseen = (text: string, before: Verdict = verdict) => documents.over(draft(text), before).unseen;
  return { documents, changed, unseen };
}

function give(target: Element | null | undefined, way: 'change' | 'drop' | 'paste', name: string, type: string): void {
  const files = [new File(['isi'], name, { type })];
  const event = new Event(way, { bubbles: true, composed: true });
  if (way === 'change') Object.defineProperty(target, 'files', { value: files, configurable: true });
  else Object.defineProperty(event, way === 'drop' ? 'dataTransfer' : 'clipboardData', { value: { files } });
  target?.dispatchEvent(event);
}

describe('a document', () => {
  it.each(['change', 'drop', 'paste'] as const)('is said not to be read, given by %s', (way) => {
    const { documents, changed, unseen } = desk();
    const root = box('a', 'Undangan');
    box('b', 'Lain');
    give(root.querySelector(way === 'change' ? 'input' : 'div'), way, 'surat.pdf', 'application/pdf');
    expect(changed).toHaveBeenCalledOnce();
    expect([unseen('Undangan'), unseen('Lain')]).toEqual(['pdf', undefined]);
    expect(composers.map(documents.isGiven)).toEqual([true, false]);
    expect(unseen('Undangan', { ...verdict, unseen: 'video' })).toBe('video');
    expect(unseen('Undangan', { ...verdict, unseen: 'image' })).toBe('pdf');
  });

  it('is told by its name where the system knows no kind, and any other is called a document', () => {
    const { unseen } = desk();
    give(box('a', 'Satu').querySelector('input'), 'change', 'SURAT.PDF', '');
    give(box('b', 'Dua').querySelector('input'), 'change', 'daftar.xlsx', 'application/vnd.ms-excel');
    give(box('c', 'Tiga').querySelector('input'), 'change', 'foto.png', 'image/png');
    expect([unseen('Satu'), unseen('Dua'), unseen('Tiga')]).toEqual(['pdf', 'file', undefined]);
  });

  it('belongs to the box around it, wherever the site keeps its input, and not to a chat beside it', () => {
    const { unseen } = desk();
    box('a', 'Undangan');
    const chat = document.createElement('section');
    chat.innerHTML = '<textarea></textarea><input type="file">';
    const input = document.createElement('input');
    document.body.append(chat, input);
    give(chat.querySelector('input'), 'change', 'surat.pdf', 'application/pdf');
    expect(unseen('Undangan')).toBeUndefined();
    give(input, 'change', 'surat.pdf', 'application/pdf');
    expect(unseen('Undangan')).toBe('pdf');
  });

  it('stays while the words change and the box is drawn anew, and goes with the sent draft', () => {
    const { documents, unseen } = desk();
    give(box('a', 'Undangan').querySelector('input'), 'change', 'surat.pdf', 'application/pdf');
    texts.a = 'Undangan rapat';
    expect(unseen('Undangan rapat')).toBe('pdf');
    composers = [];
    box('b', 'Undangan rapat');
    expect(unseen('Undangan rapat')).toBe('pdf');
    const [now] = composers;
    if (now) documents.sent(now);
    expect(unseen('Undangan rapat')).toBe('pdf');
    expect(composers.map(documents.isGiven)).toEqual([false]);
    texts.b = '';
    expect(unseen('')).toBeUndefined();
    texts.b = 'Yang berikut';
    expect(unseen('Yang berikut')).toBeUndefined();
  });

  it('is out of the draft once the site no longer shows its name', () => {
    const { unseen } = desk();
    const root = box('a', 'Undangan');
    give(root.querySelector('input'), 'change', 'surat.pdf', 'application/pdf');
    const shown = root.querySelector('p');
    if (shown) shown.textContent = 'surat.pdf · 12 KB';
    expect(unseen('Undangan')).toBe('pdf');
    shown?.replaceChildren();
    expect(unseen('Undangan')).toBeUndefined();
  });
});
