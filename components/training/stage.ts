/** The state of the stage. It lives in memory and dies with the page; nothing here is stored or sent. */
import { computed, signal } from '@preact/signals';
import type { Office } from '../../desk/office';
import type { ComposerDraft } from '../../desk/types';
import type { Verdict } from '../../policy/types';
import { officerOnStage, withCast } from './cast';
import { createSession } from './deck/session';
import type { KeyAction } from './keys';
import type { SentPost } from './sites/types';
import { noSwitches, withSwitches } from './switches';
import type { StagePolicy, StagePort } from './types';
import { type ViewName, viewNames } from './view-names';

/** A draft that was checked, with its verdict. */
export interface Checked {
  readonly draft: ComposerDraft;
  readonly verdict: Verdict;
}

const fromHash = (hash: string): ViewName => viewNames.find((name) => hash === `#${name}`) ?? 'latihan';

export function createStage(port: StagePort, hash: string) {
  const policies = signal<readonly StagePolicy[]>(port.policies);
  const chosen = signal(port.policies[0]?.key ?? '');
  const switches = signal(noSwitches);
  const staged = computed(() => {
    const entry = policies.value.find(({ key }) => key === chosen.value) ?? policies.value[0];
    return entry && withCast(entry.policy);
  });
  const base = computed(() => staged.value?.policy);
  const office = computed<Office | undefined>(() => {
    if (!base.value) return undefined;
    return port.openOffice(withSwitches(base.value, switches.value), { officerId: officerOnStage(base.value) });
  });
  let handler: ((action: KeyAction) => boolean) | undefined;
  return {
    port,
    /** Names the channel to the trainer's window, so that two stages stay apart. */
    id: crypto.randomUUID(),
    /** Hands a key to the view on screen; false when it has no use for it. */
    act: (action: KeyAction): boolean => handler?.(action) ?? false,
    /**
     * The view on screen takes the keys for stepping, voting and the like; the result gives them back. Called in a layout effect,
     * so that a key pressed right after the view was opened is not lost.
     */
    takeKeys(take: (action: KeyAction) => boolean): () => void {
      handler = take;
      return () => {
        if (handler === take) handler = undefined;
      };
    },
    session: createSession(),
    view: signal<ViewName>(fromHash(hash)),
    policies,
    chosen,
    /** The chosen policy with the stage's accounts, without its switches. */
    base,
    switches,
    office,
    cast: computed(() => staged.value?.cast),
    /** What stands in a practice composer, by `data-composer`; empty boxes are absent. */
    live: signal<ReadonlyMap<string, Checked>>(new Map()),
    sent: signal<readonly SentPost[]>([]),
    /** The draft whose way is shown, and the finding chosen in it. */
    way: signal<{ readonly draft: ComposerDraft; readonly key?: string } | undefined>(undefined),
  };
}

export type Stage = ReturnType<typeof createStage>;

const composerOf = (draft: Pick<ComposerDraft, 'site' | 'surface'>): string => `${draft.site}/${draft.surface}`;

/** The stage's office, which also notes what it was asked, so that the class sees it while the trainer types. */
export function watchedOffice(stage: Stage): Office | undefined {
  const office = stage.office.value;
  return (
    office && {
      ...office,
      look(draft) {
        const seen = office.look(draft);
        // Moved to the end: the box that was typed in last is shown first.
        const next = new Map(stage.live.value);
        next.delete(composerOf(draft));
        stage.live.value = next.set(composerOf(draft), seen);
        return seen;
      },
    }
  );
}

/** An emptied box has nothing to show any more. */
export function forget(stage: Stage, composer: string): void {
  if (!stage.live.value.has(composer)) return;
  const next = new Map(stage.live.value);
  next.delete(composer);
  stage.live.value = next;
}

export function showWay(stage: Stage, draft: ComposerDraft, key?: string): void {
  stage.way.value = key === undefined ? { draft } : { draft, key };
  stage.view.value = 'jejak';
}
