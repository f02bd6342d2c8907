/** What of a composer is understood, for whoever is shown it or reports it. */
import type { ComposerDraft } from '../../desk/types';
import type { Part } from '../editors/parts';
import { readEditor } from '../editors/read';
import { offReason } from '../sites/off';
import type { ComposerHealth } from '../types';
import type { Locator, Place } from './locate';
import { showsUnknownMedia } from './media';

export interface About {
  readonly locator: Locator;
  readonly place: Place;
  read(): ComposerDraft;
  parts(): readonly Part[];
  /** What went wrong with it, as codes of `ComposerHealth`. */
  readonly faults: ReadonlySet<string>;
}

export function healthOf({ locator, place, read, parts, faults }: About): ComposerHealth {
  const { row } = place;
  const head = { site: locator.table.site, row: row.id };
  const off = offReason(locator.table, row);
  if (off !== undefined) return { ...head, state: 'unread', reasons: ['off'], off };
  const draft = read();
  const reasons: string[] = [...faults];
  if (row.id === 'generic') reasons.push('unknown-composer');
  if (place.alternative > 0) reasons.push(`alternative-${place.alternative + 1}`);
  // The send control of a comment box appears only with focus or text; Enter is its sure way.
  const sends = row.id !== 'generic' && (row.enter || locator.sendControls(place).length > 0 || locator.leadsOn(place));
  if (!sends && row.id !== 'generic') reasons.push('no-submit');
  const isRead = (field: Element) => parts().some(({ element }) => element === field);
  const unread = locator.strangers(place).some((each) => !isRead(each) && readEditor(each).text.trim() !== '');
  if (unread) reasons.push('unread-text');
  const unseen = draft.attachments.length === 0 && showsUnknownMedia(place, locator.table);
  if (unseen) reasons.push('unknown-media');
  if (draft.identity.confidence === 'unreadable') reasons.push('no-account');
  if (draft.identity.confidence === 'likely') reasons.push('account-from-page');
  const guarded = sends || locator.likelyControls(place).length > 0;
  const whole = sends && !unread && !unseen && draft.identity.confidence !== 'unreadable' && faults.size === 0;
  return { ...head, state: whole ? 'understood' : guarded ? 'partly' : 'unread', reasons };
}
