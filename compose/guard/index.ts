/** The guard of a page: it sees every way to send before the site does. */
import type { ComposerDraft } from '../../desk/types';
import { isClean } from '../../policy/apply/verdict';
import { AltTexts } from '../composers/alts';
import type { Boxes } from '../composers/boxes';
import type { ComposerContext, LiveComposer } from '../composers/composer';
import { isEmpty, readDraft } from '../composers/draft';
import type { Place } from '../composers/locate';
import { isOnPage, targetOf } from '../composers/tree';
import { isSingleLine } from '../editors/kinds';
import type { ComposerHealth, Guard, GuardOptions } from '../types';
import type { Aftermath } from './aftermath';
import { describer } from './describe';
import { type Attempt, createGate } from './gate';
import { type Gesture, readKey, readNewLine, readPress, readSubmit } from './gestures';
import { holdInDoubt } from './in-doubt';
import { listen } from './listen';
import { isNear } from './near';
import { createRegistry } from './registry';
import { createCounters } from './report';

type Send = Extract<Gesture, { kind: 'send' }>;
type Final = Extract<Gesture, { kind: 'final' }>;

/** Milliseconds in which a look after a deed may come late. */
const lately = 3000;

/**
 * Watches the composers of a site and holds what must not be sent. Listens on `window`, capture phase; start it at
 * `document_start`, before the site adds listeners of its own. Ends with the signal or `stop()`, and leaves nothing behind.
 */
export function startGuard(options: GuardOptions): Guard {
  const { window } = options;
  const end = new AbortController();
  const stop = (): void => end.abort();
  options.signal.addEventListener('abort', stop, { once: true, signal: end.signal });
  if (options.signal.aborted) end.abort();

  const described = describer(options);
  let boxes: Boxes | undefined;
  const context: ComposerContext = {
    locator: () => described().locator,
    editing: () => options.editing?.(),
    alts: new AltTexts(),
    boxes() {
      const { Boxes } = options.editing?.() ?? {};
      boxes ??= Boxes && new Boxes(window, options.table.boxes);
      return boxes;
    },
  };
  const counters = createCounters();
  const gate = createGate(options, context, counters, end.signal);
  let made: Aftermath | undefined;
  /** There from when the checker is: before, every draft is held that may be sent. */
  const aftermath = (): Aftermath | undefined => (made ??= options.editing?.()?.createAftermath(window, end.signal));
  const registry = createRegistry(
    options,
    context,
    { seen: (composer) => counters.count('seen', composer.health()), emptied: onEmptied, vanished: onVanished },
    end.signal,
  );
  /** The text of a first step, kept for the last, by the area that shows the steps. */
  const steps = new Map<Element, { readonly draft: ComposerDraft; readonly first: LiveComposer }>();

  const unchecked = (composer: LiveComposer): void => tellUnchecked(composer.health());
  /** For a look after a deed: what the officer let go since is no unseen send. */
  const uncheckedSince = (composer: LiveComposer) => (): void => {
    if (!gate.wasLetGo(composer.anchor, lately)) unchecked(composer);
  };

  function tellUnchecked(health: ComposerHealth): void {
    counters.count('unchecked', health);
    options.onUnchecked({ ...health, reasons: [...health.reasons, 'sent-unchecked'] });
  }

  /** True: the event was stopped. */
  function onGesture(gesture: Gesture | undefined, event: Event, silent: boolean): boolean {
    if (!gesture) return false;
    if (gesture.kind !== 'other') {
      const step = stepOf(gesture);
      if (step) return gate.meet(step, event, silent);
    }
    const send = asSend(gesture);
    if (send) return onSend(send, event, silent);
    if (silent) return false;
    if (gesture.kind === 'other') onOther(gesture.control, gesture.editor);
    else if (!onUnseenStep(gesture.control)) onOther(gesture.control, undefined);
    return false;
  }

  function attemptOf(gesture: Send): Attempt | undefined {
    const attempts = [gesture.place, ...(gesture.others ?? [])].flatMap((place): Attempt[] => {
      const composer = registry.of(place);
      return composer.isOff() ? [] : [{ key: composer.anchor, composer, place, gesture }];
    });
    return attempts.find((each) => gate.isOpen(each)) ?? attempts[0];
  }

  function onSend(gesture: Send, event: Event, silent: boolean): boolean {
    const { place, control } = gesture;
    if (isLines(place) && !silent && isHarmless(place) && onUnseenStep(control)) return false;
    const attempt = attemptOf(gesture);
    if (attempt) {
      const isStopped = gate.meet(attempt, event, silent);
      // It may be no send at all, and then lead on to a further step or send in another way.
      if (!isStopped && gesture.isGuess && !silent) onOther(control, gesture.editor);
      return isStopped;
    }
    if (!silent && !gesture.isGuess && !isEmpty(registry.of(place).read())) unchecked(registry.of(place));
    return false;
  }

  function isHarmless(place: Place): boolean {
    const { draft } = readDraft(context.locator().table, place, context);
    return isEmpty(draft) || isClean(options.look(draft).verdict);
  }

  /** The last of several steps, whatever single lines (a date, a search) it shows: what it publishes was written in the first. */
  function stepOf(gesture: Send | Final): Attempt | undefined {
    if (gesture.kind === 'send' && !isLines(gesture.place)) return undefined;
    const area = context.locator().stepArea(gesture.kind === 'send' ? gesture.place.root : gesture.control);
    const kept = area && [...steps].find(([root]) => root === area || !root.isConnected)?.[1];
    if (!kept || isOnPage(kept.first.anchor)) return undefined;
    return { key: area, composer: gate.step(area, kept.draft, kept.first, gesture.control), place: undefined, gesture };
  }

  /** Saring came to the page after the text was written: what goes out now it has never seen, and it says so. */
  function onUnseenStep(control: Element | undefined): boolean {
    const row = control && context.locator().lastStep(control);
    if (!row) return false;
    const health: ComposerHealth = { site: options.table.site, row: row.id, state: 'unread', reasons: ['first-step-unseen'] };
    tellUnchecked(health);
    return true;
  }

  /** Keeps what a next step would publish, and looks whether the deed was a send after all. */
  function onOther(control: Element | undefined, editor: Element | undefined): void {
    const known = registry
      .all()
      .filter(({ anchor, place }) =>
        editor ? place().editors.includes(editor) : control !== undefined && isOnPage(anchor) && isNear(anchor, control),
      );
    for (const composer of known) {
      if (composer.isOff()) continue;
      const draft = composer.read();
      if (control) context.boxes()?.leave(composer.place(), control);
      if (!isEmpty(draft)) follow(composer, draft, control);
    }
    if (known.length === 0) onUnknown(control, editor);
    for (const root of steps.keys()) if (!root.isConnected && steps.size > 1) steps.delete(root);
  }

  /** A field that looks like no composer becomes one when something happens to a draft in it that must not go out. */
  function onUnknown(control: Element | undefined, editor: Element | undefined): void {
    const locator = context.locator();
    const place = editor ? locator.loosePlace(editor) : control && locator.nearestTo(control);
    if (!place || place.editors.length === 0) return;
    if (isHarmless(place)) return;
    const composer = registry.of(place);
    follow(composer, composer.read(), control);
  }

  /** Keeps the draft for a further step, and looks whether it went out. */
  function follow(composer: LiveComposer, draft: ComposerDraft, control: Element | undefined): void {
    const { anchor } = composer;
    const { row } = composer.place();
    const area = context.locator().stepArea(anchor);
    if (area && (!control || area.contains(control))) steps.set(area, { draft, first: composer });
    if (isClean(options.look(draft).verdict)) return;
    const goesOn = () => area !== undefined && context.locator().goesOn(area, row);
    aftermath()?.watch(anchor, control, goesOn, uncheckedSince(composer));
  }

  /** A draft that must not go out is no longer in its box, and nobody decided on it or took it out. */
  function onEmptied(composer: LiveComposer): void {
    if (gate.wasLetGo(composer.anchor) || composer.isOff() || aftermath()?.wasTakenOut(composer.anchor)) return;
    aftermath()?.watch(composer.anchor, undefined, () => true, uncheckedSince(composer));
  }

  /** Its box is gone with it: by a shortcut of the site, or by the site itself. Drawn anew, it stands there still. */
  function onVanished(composer: LiveComposer, text: string): void {
    const { anchor } = composer;
    context.boxes()?.vanished(composer.place(), text);
    if (gate.wasLetGo(anchor) || composer.isOff() || aftermath()?.wasTakenOut(anchor) || aftermath()?.wasClosed()) return;
    const isStill = () =>
      [...steps].some(([root, { first }]) => first === composer && root.isConnected) ||
      registry.all().some((each) => each.read().text.includes(text)) ||
      gate.wasSent(text);
    aftermath()?.watch(anchor, undefined, isStill, uncheckedSince(composer));
  }

  const locator = () => context.locator();
  const watched = () => registry.all().length > 0 || steps.size > 0;
  listen(
    window,
    options.within,
    {
      press(event) {
        onGesture(
          event.type === 'submit' ? readSubmit(event as SubmitEvent, locator()) : readPress(event, locator()),
          event,
          false,
        );
      },
      early(event, starts) {
        if (!watched()) return false;
        const gesture = readPress(event, locator());
        if (!gesture) return false;
        // A site may send at once, and its click then finds an empty box.
        if (gesture.kind === 'other') {
          if (starts && event.type !== 'mousedown') onOther(gesture.control, undefined);
          return false;
        }
        const send = asSend(gesture);
        const attempt = stepOf(gesture) ?? (send && attemptOf(send));
        return attempt !== undefined && gate.holds(attempt);
      },
      key(event, silent) {
        const target = event.type === 'keydown' ? targetOf(event) : undefined;
        if (target) aftermath()?.calm(target);
        return onGesture(readKey(event, locator(), context.editing()), event, silent);
      },
      newLine: (event) => void onGesture(readNewLine(event, locator(), context.editing()), event, false),
      failed: holdInDoubt(options),
    },
    end.signal,
  );

  aftermath();
  return {
    composers() {
      aftermath();
      registry.now();
      return registry.all();
    },
    healthReport: () => counters.report(context.locator(), described().unknown, registry.all()),
    stop,
  };
}

const asSend = (gesture: Gesture): Send | undefined =>
  gesture.kind === 'final' && gesture.place
    ? { ...gesture, kind: 'send', place: gesture.place, isGuess: true }
    : gesture.kind === 'send'
      ? gesture
      : undefined;

/** No composer to speak of: what is sent was perhaps written in a step before. */
const isLines = ({ row, editors }: Place): boolean => row.id === 'generic' && editors.every(isSingleLine);
