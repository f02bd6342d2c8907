/** Documents given to a composer: sites show no preview of them, so what was picked is all that tells. In memory only. */
import type { Attachment } from '../../rules/engine/types';
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
  /** Those of the box of which this is the root and these the words, beside so many pictures that it shows. */
  in(root: Element, text: string, shown: number): readonly Attachment[];
  /** What was given, by its address as the draft has it. */
  fileAt(source: string): File | undefined;
  /** The draft was let go: once its box is empty or gone, so are its documents. */
  sent(composer: Composer): void;
}

interface Given {
  readonly file: File;
  /** Under which the page's own memory has it: tells it from another of the same name. */
  readonly source: string;
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
      const { id } = composer;
      const { text } = composer.read();
      const taken = all.map((file): Given => {
        return { file, source: URL.createObjectURL(file), id, text, isShown: false, isSent: false };
      });
      given = [...given, ...taken];
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
  function isIn(it: Given, root: Element, text: string, shown: number): boolean {
    if (it.isSent && text.trim() === '' && shown === 0) return false;
    it.text = text;
    const isShown = root.textContent?.includes(it.file.name) ?? false;
    if (it.isShown && !isShown) return false;
    it.isShown = isShown;
    return true;
  }

  return {
    in(root, text, shown) {
      if (given.length === 0) return [];
      const open = composers();
      const here = open.find((each) => each.root === root)?.id;
      // A box that was drawn anew around the same words has them still.
      const isLeft = (it: Given) => !open.some(({ id }) => id === it.id);
      const comesTo = (it: Given) => isLeft(it) && !it.isSent && it.text !== '' && it.text === text;
      given = given.flatMap((it) => {
        if (here === undefined) return it;
        if (comesTo(it)) return { ...it, id: here };
        if (it.id !== here || isIn(it, root, text, shown)) return it;
        URL.revokeObjectURL(it.source);
        return [];
      });
      const mine = given.filter((it) => (here === undefined ? comesTo(it) : it.id === here));
      return mine.map(({ file: { name }, source }) => ({ kind: 'file', name, source }));
    },
    fileAt: (source) => given.find((it) => it.source === source)?.file,
    sent({ id }) {
      for (const it of given) if (it.id === id) it.isSent = true;
    },
  };
}
