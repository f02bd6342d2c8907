/** The guard of a page: it sees every way to send before the site does. */
import type { ComposerDraft } from '../../desk/types';
import { isClean } from '../../policy/apply/verdict';
import { ScriptData } from '../composers/account';
import { AltTexts } from '../composers/alts';
import type { ComposerContext, LiveComposer } from '../composers/composer';
import { isEmpty, readDraft } from '../composers/draft';
import { createLocator, editorAt, isSingleLine, type Locator, type Place } from '../composers/locate';
import { usableTable } from '../composers/selectors';
import { mergeOverrides } from '../sites/overrides';
import type { SiteOverrides } from '../sites/types';
import type { ComposerHealth, Guard, GuardOptions } from '../types';
import { createAftermath, isNear } from './aftermath';
import { createGate } from './gate';
import { type Gesture, readClick, readKey, readSubmit, targetOf } from './gestures';
import { createRegistry } from './registry';
import { createCounters } from './report';

type Send = Extract<Gesture, { kind: 'send' }>;
type Final = Extract<Gesture, { kind: 'final' }>;

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
  const context: ComposerContext = { locator: () => described().locator, scripts: new ScriptData(), alts: new AltTexts() };
  const counters = createCounters();
  const gate = createGate(options, context, counters, end.signal);
  const aftermath = createAftermath(window, end.signal);
  const registry = createRegistry(options, context, (composer) => counters.count('seen', composer.health()), end.signal);
  /** The text of a first step, kept for the last, by the area that shows the steps. */
  const steps = new Map<Element, { readonly draft: ComposerDraft; readonly first: LiveComposer }>();

  const unchecked = (composer: LiveComposer): void => tellUnchecked(composer.health());

  function tellUnchecked(health: ComposerHealth): void {
    counters.count('unchecked', health);
    options.onUnchecked({ ...health, reasons: [...health.reasons, 'sent-unchecked'] });
  }

  function onGesture(gesture: Gesture | undefined, event: Event, silent: boolean): void {
    if (!gesture) return;
    if (gesture.kind !== 'other' && onStep(gesture, event, silent)) return;
    if (gesture.kind === 'send') onSend(gesture, event, silent);
    else if (silent) return;
    else if (gesture.kind === 'other') onOther(gesture.control, gesture.editor);
    else if (!onUnseenStep(gesture.control)) onOther(gesture.control, undefined);
  }

  function onSend(gesture: Send, event: Event, silent: boolean): void {
    const { place } = gesture;
    if (isLines(place) && !silent && isHarmless(place) && onUnseenStep(gesture.control)) return;
    const composer = registry.of(place);
    if (!composer.isOff()) gate.meet({ key: composer.anchor, composer, place, gesture }, event, silent);
    else if (!silent && !isEmpty(composer.read())) unchecked(composer);
  }

  function isHarmless(place: Place): boolean {
    const { draft } = readDraft(context.locator().table, place, context);
    return isEmpty(draft) || isClean(options.look(draft).verdict);
  }

  /** The last of several steps, whatever single lines (a date, a search) it shows: what it publishes was written in the first. */
  function onStep(gesture: Send | Final, event: Event, silent: boolean): boolean {
    if (gesture.kind === 'send' && !isLines(gesture.place)) return false;
    const area = context.locator().stepArea(gesture.kind === 'send' ? gesture.place.root : gesture.control);
    const kept = area && [...steps].find(([root]) => root === area || !root.isConnected)?.[1];
    if (!kept || kept.first.anchor.isConnected) return false;
    gate.meet({ key: area, composer: gate.step(area, kept.draft, kept.first), place: undefined, gesture }, event, silent);
    return true;
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
        editor ? place().editors.includes(editor) : control !== undefined && anchor.isConnected && isNear(anchor, control),
      );
    for (const composer of known) {
      const draft = composer.read();
      if (composer.isOff() || isEmpty(draft)) continue;
      follow(composer, draft, control);
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
    aftermath.watch(anchor, control, goesOn, () => unchecked(composer));
  }

  const inside = (event: Event): boolean => {
    const target = targetOf(event);
    return target !== undefined && (options.within?.contains(target) ?? true);
  };
  const listen = { capture: true, signal: end.signal };
  const onKey = (event: KeyboardEvent): void => {
    if (!inside(event)) return;
    const target = targetOf(event);
    const editor = event.type === 'keydown' && target ? editorAt(target) : undefined;
    if (editor) aftermath.calm(editor);
    onGesture(readKey(event, context.locator()), event, event.type === 'keyup');
  };
  window.addEventListener('keydown', onKey, listen);
  window.addEventListener('keyup', onKey, listen);
  window.addEventListener(
    'click',
    (event) => inside(event) && onGesture(readClick(event, context.locator()), event, false),
    listen,
  );
  window.addEventListener(
    'submit',
    (event) => inside(event) && onGesture(readSubmit(event, context.locator()), event, false),
    listen,
  );

  return {
    composers() {
      registry.now();
      return registry.all();
    },
    healthReport: () => counters.report(context.locator(), described().unknown, registry.all()),
    stop,
  };
}

/** No composer to speak of: what is sent was perhaps written in a step before. */
const isLines = ({ row, editors }: Place): boolean => row.id === 'generic' && editors.every(isSingleLine);

/** The site's description with the policy's repairs; made when first asked for, and anew only when the repairs change. */
function describer(options: GuardOptions): () => { locator: Locator; unknown: readonly string[] } {
  const make = (overrides: SiteOverrides | undefined) => {
    const merged = mergeOverrides(options.table, overrides);
    const { document } = options.window;
    const usable = usableTable(merged.table, document, !overrides);
    return { overrides, locator: createLocator(usable, document), unknown: merged.unknown };
  };
  let last: ReturnType<typeof make> | undefined;
  return () => {
    const overrides = options.overrides?.();
    if (!last || overrides !== last.overrides) last = make(overrides);
    return last;
  };
}
