/** Pictures on their way to the frame and back: what was not answered yet is asked anew where the frame was loaded anew. */
import type { PictureAnswer, PictureOrder } from '../../pictures/answer';
import type { ToFrame } from '../frame/protocol';

export interface FramePictures {
  read(order: PictureOrder): Promise<PictureAnswer>;
  forget(id: string): void;
  /** The frame listens. */
  ready(): void;
  answered(id: string, answer: PictureAnswer): void;
  /** There is no frame that could read them. */
  lose(): void;
}

const failed: PictureAnswer = { state: 'failed', findings: [] };

/** `post` reaches a frame that listens, or nobody. */
export function picturesInFrame(post: (message: ToFrame) => void): FramePictures {
  const waiting = new Map<string, { readonly order: PictureOrder; done(answer: PictureAnswer): void }>();
  const answered = (id: string, answer: PictureAnswer) => {
    waiting.get(id)?.done(answer);
    waiting.delete(id);
  };
  return {
    answered,
    read: (order) =>
      new Promise((done) => {
        answered(order.id, failed);
        waiting.set(order.id, { order, done });
        post({ kind: 'picture', order });
      }),
    forget(id) {
      answered(id, failed);
      post({ kind: 'picture-gone', id });
    },
    ready() {
      for (const { order } of waiting.values()) post({ kind: 'picture', order });
    },
    lose() {
      for (const id of [...waiting.keys()]) answered(id, failed);
    },
  };
}
