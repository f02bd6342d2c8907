/** Does what is pressed in the frame, and answers what it asks. */
import type { OverlayHost } from '../../compose/overlay';
import type { Act, Ask, ToFrame } from '../frame/protocol';
import type { State } from './state';
import type { Transitions } from './transitions';
import { replaced } from './words';

export interface FrameDeeds {
  act(pressed: Act): void;
  /** The answer goes to the frame under the number of the question. */
  answer(number: number, ask: Ask): Promise<void>;
}

export interface FrameDeedsOptions {
  readonly host: OverlayHost;
  readonly state: State;
  readonly transitions: Transitions;
  post(message: ToFrame): void;
  /** A notice was dismissed: it does not take the focus with it. */
  dismissed(): void;
}

export function frameDeeds({ host, state, transitions, post, dismissed }: FrameDeedsOptions): FrameDeeds {
  function act(pressed: Act): void {
    switch (pressed.do) {
      case 'close':
        transitions.close(pressed.words, pressed.byKeyboard);
        break;
      case 'escape':
        transitions.escape();
        break;
      case 'step':
        transitions.step(pressed.step);
        break;
      case 'all':
        transitions.listAll();
        break;
      case 'flag':
        transitions.flag(pressed.key, pressed.on);
        break;
      case 'show':
        transitions.showWords(pressed.key);
        break;
      case 'decide':
        void transitions.decide(pressed.decision, pressed.note);
        break;
      case 'name':
        host.names?.choose(pressed.officer);
        break;
      case 'dismiss':
        transitions.dismissNotice(pressed.notice);
        dismissed();
        break;
      default:
        pressed satisfies never;
    }
  }

  async function answer(number: number, { what, about }: Ask): Promise<void> {
    const { held, composer } = state.panel.value ?? {};
    let value: unknown = null;
    if (what === 'fix') value = await transitions.fix(about.key);
    else if (what === 'insert') value = await transitions.insert(about.text);
    else if (what === 'fix-all') value = await transitions.fixAll();
    else if (what === 'picture') {
      const outcome = (composer && (await host.replacePicture?.(composer, about.id, about.file))) ?? 'refused';
      const isIn = outcome === 'replaced' || outcome === 'beside';
      transitions.tell(replaced[outcome](about.number), outcome === 'replaced' ? 'told' : 'alert', isIn ? undefined : about.file);
      value = outcome;
    } else if (what === 'request')
      value = held && host.approval ? await host.approval.request(held, about.goesOut).catch(() => null) : null;
    else if (what === 'accept' && held && host.approval) {
      const result = await host.approval.accept(held, about.answer);
      if (result.ok) await transitions.decide({ kind: 'approved', approver: result.approver });
      else value = result.reason;
    }
    post({ kind: 'answer', number, value });
  }

  return { act, answer };
}
