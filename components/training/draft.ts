/** Drafts of the stage: what a composer would hold if this text stood in it. */
import { sites } from '../../compose/sites';
import type { ComposerDraft } from '../../desk/types';
import type { Draft, Site, Surface } from '../../rules/engine/types';
import type { Cast } from './cast';
import { isPractised, type PracticeAccount, type PracticeSite } from './sites/types';

export interface StageText {
  readonly text: string;
  readonly site?: Site;
  readonly surface?: Surface;
  readonly role?: PracticeAccount['role'];
  readonly attachments?: Draft['attachments'];
  readonly replyTo?: Draft['replyTo'];
}

const onStage = (site: Site | undefined): PracticeSite => (site !== undefined && isPractised(site) ? site : 'facebook');

/** The draft of a text on stage, by default a post of the officer's own official account on Facebook. */
export function draftOf(said: StageText, cast: Cast): ComposerDraft {
  const site = onStage(said.site);
  const account = cast[site].find(({ role }) => role === (said.role ?? 'assigned'));
  return {
    text: said.text,
    parts: [{ start: 0, end: said.text.length }],
    site,
    surface: said.surface ?? 'post',
    identity: {
      site,
      ...(account ? { name: account.name } : {}),
      ...(account && sites[site].knownBy === 'handle' ? { handle: account.handle } : {}),
      confidence: account ? 'sure' : 'unreadable',
      source: 'stage',
      readAt: Date.now(),
    },
    attachments: said.attachments ?? [],
    ...(said.replyTo ? { replyTo: said.replyTo } : {}),
  };
}
