/** What the practice composers have in common: the text, the picture, and sending exactly once. */
import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Surface } from '../../../rules/engine/types';
import type { PracticeEditor } from './editors/types';
import type { ComposerHandle, PracticeAccount, PracticeSite, SendPost } from './types';

export interface Picture {
  readonly name: string;
  readonly url: string;
}

export interface ComposerProps {
  readonly account: PracticeAccount;
  readonly onSend: SendPost;
  /** Hands the composer over to the stage, so that an example can be put into it. */
  readonly onHandle?: (handle: ComposerHandle | undefined) => void;
  readonly onText?: (text: string) => void;
}

/** What a site has to practise in; `compose/sites/<site>/practice.tsx`. */
export interface PracticeViews {
  readonly composers: Readonly<Partial<Record<Surface, ComponentType<ComposerProps>>>>;
  /** What else of its page tells the acting account. */
  readonly Head?: ComponentType<Pick<ComposerProps, 'account'>>;
}

export interface ComposerState {
  readonly empty: boolean;
  readonly picture: Picture | undefined;
  choosePicture(file: File | undefined): void;
  send(): void;
  readonly host: {
    onText(text: string): void;
    onSubmit(): void;
    onEditor(editor: PracticeEditor | undefined): void;
  };
}

export function useComposer(
  site: PracticeSite,
  surface: Surface,
  { account, onSend, onHandle, onText }: ComposerProps,
): ComposerState {
  const editor = useRef<PracticeEditor>();
  const [empty, setEmpty] = useState(true);
  const [picture, setPicture] = useState<Picture>();

  useEffect(() => {
    if (picture) return () => URL.revokeObjectURL(picture.url);
  }, [picture]);

  const send = (): void => {
    const text = editor.current?.text() ?? '';
    if (!text.trim() && !picture) return;
    onSend({ site, surface, account, text, ...(picture ? { picture: picture.name } : {}) });
    editor.current?.setText('');
    setPicture(undefined);
  };
  return {
    empty: empty && !picture,
    picture,
    choosePicture: (file) => setPicture(file && { name: file.name, url: URL.createObjectURL(file) }),
    send,
    host: {
      onText(text) {
        setEmpty(!text.trim());
        onText?.(text);
      },
      onSubmit: send,
      onEditor(mounted) {
        editor.current = mounted;
        onHandle?.(mounted);
      },
    },
  };
}
