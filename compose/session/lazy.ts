/**
 * The guard stands from the first moment; rules and overlay are loaded when a composer is seen. A send in between is held,
 * checked as soon as that is possible, and let go by itself when it is clean.
 */

import type { ComposerDraft } from '../../desk/types';
import { isClean } from '../../policy/apply/verdict';
import type { Verdict } from '../../policy/types';
import { sameContents } from '../composers/draft';
import type { Held } from '../types';
import type { Checker, GuardSide } from './checker';

/** Why a verdict that was made before the checker was there checks nothing. */
const notLoaded = 'not-loaded';

export interface LazyOptions {
  /** `hurry` aborts when a send waits for it. */
  load(hurry: AbortSignal): Promise<Checker>;
  /** It is there: every composer is looked at anew. */
  again(): void;
  /** The checker cannot be loaded: may this draft go unchecked? */
  sendUnchecked(draft: ComposerDraft): boolean | Promise<boolean>;
}

export function lazyChecker({
  load,
  again,
  sendUnchecked,
}: LazyOptions): Omit<GuardSide, 'overrides'> & { readonly checker: () => Checker | undefined } {
  let checker: Checker | undefined;
  let loading: Promise<Checker | undefined> | undefined;
  const hurry = new AbortController();
  const waiting = new WeakSet<Held>();

  function wake(): Promise<Checker | undefined> {
    loading ??= load(hurry.signal).then(
      (loaded) => {
        checker = loaded;
        // Apart, so that what fails in it keeps no send waiting.
        queueMicrotask(again);
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
    const isSame = sameContents(draft, held.draft);
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
      if (checker) checker.onComposer(composer, verdict, change);
      else void wake();
    },
    onSent: (composer, draft, verdict) => checker?.onSent(composer, draft, verdict),
    onUnchecked(health) {
      void wake().then((ready) => ready?.onUnchecked(health));
    },
  };
}

function unknown({ site, identity }: ComposerDraft): Verdict {
  const account = { site, name: '', standing: 'unreadable', kind: 'unknown', confidence: identity.confidence } as const;
  return { severity: 'warn', findings: [], trial: [], account, unchecked: notLoaded, failedRules: [] };
}
