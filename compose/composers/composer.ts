/** A composer as the overlay sees it: asked anew each time, so that nothing it says is stale. */
import type { ComposerDraft } from '../../desk/types';
import { offReason } from '../sites/off';
import { once } from '../still';
import type { Composer, ComposerHealth } from '../types';
import { type PageMemory, readDraft, readParts } from './draft';
import type { Locator, Place } from './locate';
import { buttons } from './places';
import { isOnPage } from './tree';

/** What the guard needs beyond what the overlay is shown. */
export interface LiveComposer extends Composer {
  /** The first editor; a composer lives as long as it is in the page. */
  readonly anchor: Element;
  place(): Place;
  isOff(): boolean;
  /** The draft as `read`, with the element of the page that named its account. */
  look(): Look;
  /** Runs `work` for a change of nothing but words: where the composer stands, whose it is and what is attached is as at the last look. */
  steadily(work: () => void): void;
}

type Look = ReturnType<typeof readDraft>;

export interface ComposerContext extends PageMemory {
  locator(): Locator;
}

export function createComposer(id: string, anchor: Element, first: Place, context: ComposerContext): LiveComposer {
  let last = first;
  /** As it was found last; used again while only words have changed. */
  const before: { place?: Place; look?: Look; health?: ComposerHealth } = {};
  let isSteady = false;
  const faults = new Set<string>();
  const { table } = context.locator();
  const find = (): Place => {
    const now = context.locator().place(anchor);
    // A box that has become one for messages is not read any more.
    if (!now && context.locator().excluded(anchor, last.row.anywhere)) return { ...last, editors: [] };
    last = now ?? last;
    return last;
  };
  const place = once((): Place => {
    if (!isOnPage(anchor)) return last;
    before.place = (isSteady && before.place) || find();
    return before.place;
  });
  const contents = once(() => readParts(place()));
  const look = once((): Look => {
    const known = isSteady ? before.look : undefined;
    const seen = readDraft(context.locator().table, place(), context, contents(), known);
    const replyTo = known ? known.draft.replyTo : context.editing()?.answeredBy(place(), seen.draft);
    before.look = replyTo ? { ...seen, draft: { ...seen.draft, replyTo } } : seen;
    return before.look;
  });
  const read = () => look().draft;
  const health = once((): ComposerHealth => {
    const about = { locator: context.locator(), place: place(), read, parts: () => contents().parts, faults };
    before.health = (isSteady && before.health) ||
      context.editing()?.healthOf(about) || {
        site: table.site,
        row: about.place.row.id,
        state: 'unread',
        reasons: ['not-loaded'],
      };
    return before.health;
  });

  return {
    id,
    anchor,
    site: table.site,
    place,
    table: () => context.locator().table,
    get surface() {
      const { row, editors } = place();
      return editors.length > 1 ? (row.many ?? row.surface) : row.surface;
    },
    get root() {
      return place().root;
    },
    isOff: () => offReason(context.locator().table, place().row) !== undefined,
    health,
    look,
    steadily(work) {
      isSteady = true;
      try {
        work();
      } finally {
        isSteady = false;
      }
    },
    read,
    box: () => context.editing()?.boxAround(place().editors) ?? new DOMRect(),
    sendControls: () => context.locator().sendControls(place()),
    ranges: (start, end, before) => context.editing()?.rangesIn(contents().parts, start, end, before) ?? [],
    control: (start, end) => context.editing()?.controlIn(contents().parts, start, end),
    focus: (start, end) => context.editing()?.selectIn(contents().parts, start, end),
    async replace(start, end, text) {
      const outcome = await context.editing()?.replaceIn(contents().parts, start, end, text);
      if (outcome === 'differs') faults.add('read-back-differed');
      return outcome ?? 'differs';
    },
  };
}

/** The composer of a second step that no longer shows its editor: it still holds the text of the first. `pressed`: its send control. */
export function createStepComposer(
  id: string,
  root: Element,
  draft: ComposerDraft,
  health: ComposerHealth,
  pressed?: Element,
): Composer {
  return {
    id,
    site: draft.site,
    surface: draft.surface,
    root,
    health: () => health,
    read: () => draft,
    box: () => root.getBoundingClientRect(),
    ranges: () => [],
    control: () => undefined,
    // The text stands a step back; the focus stays in the dialog.
    focus: () => (pressed?.isConnected ? (pressed as HTMLElement) : firstFocusable(root))?.focus({ preventScroll: true }),
    replace: async () => 'differs',
  };
}

const firstFocusable = (root: Element): HTMLElement | null => root.querySelector<HTMLElement>(`:is(${buttons}):not([disabled])`);
