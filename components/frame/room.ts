/** The frame's side of the port: what is shown, and how a press reaches the page. */
import { signal } from '@preact/signals-core';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Mend } from '../../pictures/answer';
import { locale } from '../shared/words';
import type { Act, Ask, Asked, FromFrame, RoomView, ToFrame } from './protocol';
import { tFrame } from './words';

/** A press that did not count is told of for so long, ms. */
const saidFor = 4000;

export interface RoomPort {
  post(message: FromFrame): void;
  /** Copies from the frame's own document. */
  copy(text: string): Promise<boolean>;
  /** Opens an address in a tab or program of its own; to be called within a press. */
  openLink(address: string): void;
  /** As `pictures/mend.ts` has it. */
  mendPicture(picture: Blob, mend: Mend, name: string): Promise<File | undefined>;
}

/** A picture, and an address to show it by. */
export interface Picture {
  readonly blob: Blob;
  readonly address: string;
}

export interface Room {
  readonly view: { readonly value: RoomView | undefined };
  act(act: Act): void;
  ask<Name extends keyof Asked>(what: Name, about: Asked[Name]['ask']): Promise<Asked[Name]['answer']>;
  copy(text: string): Promise<boolean>;
  openLink(address: string): void;
  /** The pictures that are read, and those that a video or a document is made of, by the reader's id. */
  readonly pictures: { readonly value: ReadonlyMap<string, Picture> };
  /** Has one that a video or a document is made of at hand; its id begins with that of the whole and a stroke. */
  show(id: string, picture: Blob): void;
  /** Makes a new picture of one and gives it to the page, one at a time. False: it could not be made. */
  mend(id: string, number: number, mend: Mend): Promise<boolean>;
  /** Id of the picture that is being replaced. */
  readonly mending: { readonly value: string | undefined };
  /** Pictures that were to be replaced and stand in the draft as before: no new one could be made, or the site did not take it. */
  readonly unmended: { readonly value: ReadonlyMap<string, 'failed' | 'refused'> };
  /** The last press did not count, and that is to be said. */
  readonly isMissed: { readonly value: boolean };
  miss(): void;
  /** Takes a message of the page. Focus and presses are the caller's business. */
  take(message: ToFrame): void;
}

export function createRoom({ post, copy, openLink, mendPicture }: RoomPort): Room {
  const view = signal<RoomView | undefined>(undefined);
  const isMissed = signal(false);
  const pictures = signal<ReadonlyMap<string, Picture>>(new Map());
  const mending = signal<string | undefined>(undefined);
  const unmended = signal<ReadonlyMap<string, 'failed' | 'refused'>>(new Map());
  let saidUntil: ReturnType<typeof setTimeout> | undefined;
  function show(id: string, blob: Blob): void {
    if (!pictures.value.has(id)) pictures.value = new Map(pictures.value).set(id, { blob, address: URL.createObjectURL(blob) });
  }
  const waiting = new Map<number, (answer: unknown) => void>();
  let asked = 0;
  const ask: Room['ask'] = (what, about) => {
    asked += 1;
    const number = asked;
    return new Promise((done) => {
      waiting.set(number, (answer) => done(answer as Asked[typeof what]['answer']));
      post({ kind: 'ask', number, ask: { what, about } as Ask });
    });
  };
  return {
    view,
    copy,
    openLink,
    isMissed,
    pictures,
    show,
    miss() {
      isMissed.value = true;
      mending.value = undefined;
      clearTimeout(saidUntil);
      saidUntil = setTimeout(() => {
        isMissed.value = false;
      }, saidFor);
    },
    act: (act) => post({ kind: 'act', act }),
    ask,
    mending,
    unmended,
    async mend(id, number, mend) {
      const picture = pictures.value.get(id);
      if (!picture || mending.value !== undefined) return false;
      mending.value = id;
      const file = await mendPicture(picture.blob, mend, tFrame().fileName(number, mend.what));
      const outcome = file && (await ask('picture', { id, number, file }));
      mending.value = undefined;
      const tried = new Map(unmended.value);
      tried.delete(id);
      if (outcome === undefined || outcome === 'refused') tried.set(id, outcome ?? 'failed');
      unmended.value = tried;
      return outcome !== undefined;
    },
    take(message) {
      if (message.kind === 'view') {
        locale.value = message.view.locale;
        view.value = message.view;
      } else if (message.kind === 'layout' && view.value) {
        view.value = { ...view.value, layout: message.layout };
      } else if (message.kind === 'picture') {
        if (message.order.kind === 'image') show(message.order.id, message.order.blob);
      } else if (message.kind === 'picture-gone') {
        const isGone = (id: string) => id === message.id || id.startsWith(`${message.id}/`);
        for (const [id, { address }] of pictures.value) if (isGone(id)) URL.revokeObjectURL(address);
        pictures.value = new Map([...pictures.value].filter(([id]) => !isGone(id)));
      } else if (message.kind === 'answer') {
        waiting.get(message.number)?.(message.value);
        waiting.delete(message.number);
      }
    },
  };
}

const context = createContext<Room | undefined>(undefined);
export const { Provider } = context;

export function useRoom(): Room {
  const room = useContext(context);
  if (!room) throw new Error('A view of the frame was rendered outside of it.');
  return room;
}
