/** Documents given to a composer, which nobody reads: sites show no preview of them, so what was picked is all that tells. In memory only. */
import type { ComposerDraft } from '../../desk/types';
import type { Verdict } from '../../policy/types';
import type { Composer } from '../types';
import { onFiles } from './given-files';

export interface DocumentsOptions {
  readonly window: Window;
  /** Those on the page now. */
  composers(): readonly Composer[];
  /** A document was given to one of them. */
  changed(): void;
  readonly signal: AbortSignal;
}

export interface Documents {
  /** The verdict, which says of a document that it was not read. */
  over(draft: ComposerDraft, verdict: Verdict): Verdict;
  /** It holds a document; what it says may still be nothing. */
  isGiven(composer: Composer): boolean;
  /** The draft was let go: once its box is empty or gone, so are its documents. */
  sent(composer: Composer): void;
}

interface Given {
  readonly name: string;
  readonly kind: 'pdf' | 'file';
  readonly id: string;
  /** What the box held last: a site may draw it anew around the same words. */
  text: string;
  /** The site showed its name; where it no longer does, it was taken out. */
  isShown: boolean;
  isSent: boolean;
}

const editor = '[contenteditable="true"], textarea';

export function createDocuments({ window, composers, changed, signal }: DocumentsOptions): Documents {
  let given: readonly Given[] = [];

  onFiles(
    window,
    (files, _by, target) => {
      const all = files.filter(({ type }) => !/^(?:image|video)\//.test(type));
      const composer = all.length > 0 && target instanceof Node ? composerAt(target) : undefined;
      if (!composer) return;
      const { text } = composer.read();
      given = [
        ...given,
        ...all.map(({ name, type }): Given => {
          const kind = type === 'application/pdf' || /\.pdf$/i.test(name) ? 'pdf' : 'file';
          return { name, kind, id: composer.id, text, isShown: false, isSent: false };
        }),
      ];
      changed();
    },
    signal,
  );

  /** The nearest one around it; none where it belongs to another box, as that of a chat. */
  function composerAt(target: Node): Composer | undefined {
    const { activeElement } = window.document;
    for (let at: Node | null = target; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null) {
      const around = at;
      const near = composers().filter(({ root }) => root.contains(around) || around.contains(root));
      if (near.length > 0) return near.find(({ root }) => root.contains(activeElement)) ?? near.at(-1);
      if (around instanceof Element && around.querySelector(editor)) return undefined;
    }
    return undefined;
  }

  /** Whether it is still a part of what is written there. */
  function isIn(it: Given, composer: Composer): boolean {
    const { text, attachments } = composer.read();
    if (it.isSent && text.trim() === '' && attachments.length === 0) return false;
    it.text = text;
    const isShown = composer.root.textContent?.includes(it.name) ?? false;
    if (it.isShown && !isShown) return false;
    it.isShown = isShown;
    return true;
  }

  return {
    over(draft, verdict) {
      if (given.length === 0) return verdict;
      const open = composers();
      given = given.flatMap((it) => {
        const same = open.find(({ id }) => id === it.id);
        if (same) return isIn(it, same) ? it : [];
        if (it.isSent || it.text === '') return [];
        const next = open.find((each) => each.read().text === it.text);
        return next ? { ...it, id: next.id } : it;
      });
      const [one] = given.filter(({ text }) => text === draft.text).sort((a, b) => b.kind.localeCompare(a.kind));
      return one && verdict.unseen !== 'reading' && verdict.unseen !== 'video' ? { ...verdict, unseen: one.kind } : verdict;
    },
    isGiven: ({ id }) => given.some((it) => it.id === id && !it.isSent),
    sent({ id }) {
      for (const it of given) if (it.id === id) it.isSent = true;
    },
  };
}
