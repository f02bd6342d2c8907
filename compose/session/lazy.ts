/**
 * The guard stands from the first moment; rules and overlay are loaded when a composer is seen. A send in between is held,
 * checked as soon as that is possible, and let go by itself when it is clean.
 */

import type { ComposerDraft } from '../../desk/types';
import { isClean } from '../../policy/apply/verdict';
import type { Verdict } from '../../policy/types';
import { sameDraft } from '../composers/draft';
import type { Composer, Held } from '../types';
import type { Checker, GuardSide } from './checker';

/** Why a verdict that was made before the checker was there checks nothing. */
const notLoaded = 'not-loaded';

export interface LazyOptions {
  /** `hurry` aborts when a send waits for it. */
  load(hurry: AbortSignal): Promise<Checker>;
  /** The checker cannot be loaded: may this draft go unchecked? */
  sendUnchecked(draft: ComposerDraft): boolean | Promise<boolean>;
}

export function lazyChecker({
  load,
  sendUnchecked,
}: LazyOptions): Omit<GuardSide, 'overrides'> & { readonly checker: () => Checker | undefined } {
  let checker: Checker | undefined;
  let loading: Promise<Checker | undefined> | undefined;
  const seen = new Map<string, Composer>();
  const hurry = new AbortController();
  const waiting = new WeakSet<Held>();

  function wake(): Promise<Checker | undefined> {
    loading ??= load(hurry.signal).then(
      (loaded) => {
        checker = loaded;
        for (const composer of seen.values()) loaded.onComposer(composer, verdictOn(composer.read(), loaded), 'seen');
        seen.clear();
        return loaded;
      },
      () => {
        // The next composer or send tries again.
        loading = undefined;
        return undefined;
      },
    );
    return loading;
  }

  async function decideLater(held: Held): Promise<void> {
    hurry.abort();
    const ready = await wake();
    if (!ready) {
      if (await sendUnchecked(held.draft)) await held.release();
      else held.cancel();
      return;
    }
    const now = held.again();
    if (!now) return;
    const { draft, verdict } = now;
    // Written on meanwhile, it is not what was sent, and does not go by itself: what must not go out is asked about as it stands.
    const isSame = sameDraft(draft, held.draft);
    if (!isSame && isClean(verdict)) {
      now.cancel();
      ready.pressAgain();
      return;
    }
    const mayGo = isSame && (isClean(verdict) || ready.isDecided(draft, verdict)) && !ready.mustWait(draft, verdict);
    if (mayGo) await now.release();
    else ready.onHeld(now);
  }

  return {
    checker: () => checker,
    editing: () => checker?.editing(),
    look: (draft) => checker?.look(draft) ?? { draft, verdict: unknown(draft) },
    isDecided: (draft, verdict) => checker?.isDecided(draft, verdict) ?? false,
    mustWait: (draft, verdict) => checker?.mustWait(draft, verdict) ?? false,
    onHeld(held) {
      if (checker) checker.onHeld(held);
      // The same again where send is pressed again meanwhile.
      else if (!waiting.has(held)) {
        waiting.add(held);
        void decideLater(held);
      }
    },
    onComposer(composer, verdict, change) {
      if (checker) {
        checker.onComposer(composer, verdict, change);
        return;
      }
      if (change === 'gone') seen.delete(composer.id);
      else seen.set(composer.id, composer);
      void wake();
    },
    onSent: (composer, draft, verdict) => checker?.onSent(composer, draft, verdict),
    onUnchecked(health) {
      void wake().then((ready) => ready?.onUnchecked(health));
    },
  };
}

const verdictOn = (draft: ComposerDraft, checker: Checker): Verdict | undefined =>
  draft.text === '' && draft.attachments.length === 0 ? undefined : checker.look(draft).verdict;

function unknown({ site, identity }: ComposerDraft): Verdict {
  const account = { site, name: '', standing: 'unreadable', kind: 'unknown', confidence: identity.confidence } as const;
  return { severity: 'warn', findings: [], trial: [], account, unchecked: notLoaded, failedRules: [] };
}
