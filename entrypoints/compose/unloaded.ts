/** The checker could not be loaded, so nothing was checked: what the office wants then, asked by the browser's own dialogs, and put on record. */
import { browser } from 'wxt/browser';
import type { ComposerDraft } from '../../desk/types';
import type { JournalInput } from '../../journal/types';
import { activePolicyKey } from '../../policy/keep/keys';
import type { ActivePolicy } from '../../policy/types';
import { sendToJournal } from '../wiring/light';

// Both languages, for the officer's choice of language is stored where it could not be read either.
const ask =
  'Saring tidak dapat memeriksa draf ini; muat ulang halaman. Tetap kirim?\n\n' +
  'Saring cannot check this post; reload the page. Send anyway?';
const blocked =
  'Saring tidak dapat memeriksa draf ini; muat ulang halaman. Draf ditahan: salin teksnya.\n\n' +
  'Saring cannot check this post; reload the page. It is held: copy the text.';

type Known = Pick<ActivePolicy, 'id' | 'revision' | 'decisions'>;

/** The policy as it was when it could last be read: an extension that is gone reads nothing more. */
let policy: Known | undefined;

export async function rememberPolicy(): Promise<void> {
  // By the browser's own call: the library that stores it is not on every page.
  const stored = await browser.storage.local.get(activePolicyKey).catch(() => undefined);
  policy = (stored?.[activePolicyKey] as Known | undefined) ?? policy;
}

/** May this draft go unchecked? */
export async function mayGoUnchecked(draft: Pick<ComposerDraft, 'site' | 'surface'>): Promise<boolean> {
  // A page whose extension is gone refuses even the question.
  await rememberPolicy().catch(() => undefined);
  const isBlocked = policy?.decisions?.onEngineFailure === 'block';
  if (isBlocked) window.alert(blocked);
  const goes = !isBlocked && window.confirm(ask);
  void record(draft, goes ? 'sent-unchecked' : 'held');
  return goes;
}

async function record(
  { site, surface }: Pick<ComposerDraft, 'site' | 'surface'>,
  outcome: JournalInput['outcome'],
): Promise<void> {
  const { id = 'bawaan', revision = 1 } = policy ?? {};
  await sendToJournal({
    eventId: crypto.randomUUID(),
    at: Date.now(),
    outcome,
    site,
    surface,
    findings: [],
    policy: { id, revision },
  });
}
