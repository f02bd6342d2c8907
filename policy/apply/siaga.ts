/** The office's alert (*siaga*): when it is on, whose turn it is, how gravely its rule is taken, and what officers are told of it. */
import type { SiagaTurn, Text } from '../../rules/engine/types';
import type { ActivePolicy, AlertCard, PolicyAccount, RuleSetting, Siaga } from '../types';
import { bilingual } from './bilingual';
import { momentIn, writtenIn, type Zone } from './clock';

/** The rule that is on as long as the alert is, and never else. */
export const siagaRule = 'prinsip/siaga';

type Known = Pick<ActivePolicy, 'institution' | 'officers' | 'accounts' | 'siaga'>;

const zoneOf = ({ institution }: Known): Zone => institution.timeZone ?? 'WIB';

/** First moment and the moment after the last one, in milliseconds since the epoch. */
export function timesOf({ from, until }: Pick<Siaga, 'from' | 'until'>, known: Known): { from: number; until: number } {
  const zone = zoneOf(known);
  return { from: momentIn(zone, from), until: momentIn(zone, until) };
}

/** The alert that is on at `now` (milliseconds since the epoch). */
export function siagaOn(known: Known, now: number): Siaga | undefined {
  const { siaga } = known;
  if (!siaga) return undefined;
  const { from, until } = timesOf(siaga, known);
  return from <= now && now < until ? siaga : undefined;
}

/** How the policy takes the clauses of the alert's rule. */
export const siagaSetting = ({ unsourced = 'block', lighthearted = 'block' }: Siaga): RuleSetting => ({
  clauses: {
    ...{ 'tanpa-sumber': unsourced, 'tanpa-waktu': unsourced },
    ...{ candaan: lighthearted, promosi: lighthearted, pantun: lighthearted },
  },
});

/** Whose turn it is on an official account. `officerId`: undefined while nobody has said who sits here. */
function turnOf(account: PolicyAccount, { officers, accounts = [] }: Siaga, officerId: string | undefined): SiagaTurn {
  if (accounts.length > 0 && !accounts.includes(account.id)) return 'held';
  if (officerId === undefined) return 'unasked';
  return officers.includes(officerId) ? 'open' : 'held';
}

const shownAs = ({ handle, name }: PolicyAccount) => (handle === undefined ? name : `@${handle.replace(/^@/, '')}`);

/** An alert in the words of the card. */
export function alertOf(siaga: Siaga, known: Known): AlertCard {
  const { officers = [], accounts = [] } = known;
  const inUse = accounts.filter(({ id }) => siaga.accounts?.includes(id)).map(shownAs);
  return {
    reason: bilingual(siaga.reason),
    until: timesOf(siaga, known).until,
    zone: zoneOf(known),
    officers: officers.filter(({ id }) => siaga.officers.includes(id)).map(({ name }) => name),
    ...(inUse.length > 0 ? { accounts: inUse } : {}),
    contact: siaga.contact,
  };
}

/** What of the alert concerns an account of the policy; nothing where there is none, and on personal accounts. */
export function siagaFacts(
  account: PolicyAccount,
  known: Known,
  officerId: string | undefined,
  now: number,
): { readonly siaga?: SiagaTurn; readonly alert?: AlertCard } {
  const siaga = account.kind === 'official' ? siagaOn(known, now) : undefined;
  return siaga ? { siaga: turnOf(account, siaga, officerId), alert: alertOf(siaga, known) } : {};
}

const format = { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' } as const;

/** "Siaga: banjir. Dari … sampai … Yang mengirim: …" */
export function siagaText(siaga: Siaga, known: Known): Text {
  const { from, until } = timesOf(siaga, known);
  const at = (moment: number, locale: string) => writtenIn(zoneOf(known), moment, locale, format);
  const reason = bilingual(siaga.reason);
  const who = alertOf(siaga, known).officers.join(', ');
  return {
    id: `Siaga: ${reason.id}. Dari ${at(from, 'id-ID')} sampai ${at(until, 'id-ID')}. Yang mengirim: ${who}.`,
    en: `Alert: ${reason.en}. From ${at(from, 'en-GB')} until ${at(until, 'en-GB')}. Who posts: ${who}.`,
  };
}

/** What makes it another alert for officers. Storage gives fields back in another order. */
const gist = (siaga: Siaga | undefined): string =>
  siaga
    ? [siaga.reason.id, siaga.from, siaga.until, siaga.notice?.id, ...siaga.officers, ...(siaga.accounts ?? [])].join('\n')
    : '';

/** What officers are told when one policy takes the place of another: of an alert that is new or changed, and of one that ended early. */
export function siagaNews(before: Known, after: Known, now: number): readonly Text[] {
  const { siaga } = after;
  const isAhead = siaga !== undefined && now < timesOf(siaga, after).until;
  if (isAhead && gist(siaga) !== gist(before.siaga)) return [siaga.notice ? bilingual(siaga.notice) : siagaText(siaga, after)];
  return siagaOn(before, now) && !isAhead
    ? [{ id: 'Siaga selesai. Semua petugas dapat mengirim seperti biasa.', en: 'The alert is over. All officers post as usual.' }]
    : [];
}
