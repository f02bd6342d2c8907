import type { AccountMatcher, Attachment, AttachmentMatcher, DraftMatcher } from '../types';
import { type Hit, NO_HITS, type Scene, wholeDraft } from './hit';

export function findAccount(matcher: AccountMatcher, scene: Scene): readonly Hit[] {
  const { account, text } = scene.draft;
  if (matcher.standing && !matcher.standing.includes(account.standing)) return NO_HITS;
  if (matcher.accountKind && !matcher.accountKind.includes(account.kind)) return NO_HITS;
  if (matcher.withinServiceHours !== undefined && matcher.withinServiceHours !== account.withinServiceHours) return NO_HITS;
  if (matcher.missing) {
    const lower = text.toLowerCase();
    const holds = (wanted: string) => lower.includes(wanted.toLowerCase());
    const tags = account.requiredTags ?? [];
    const links = account.officialLinks ?? [];
    const missing = matcher.missing === 'tags' ? tags.some((tag) => !holds(tag)) : links.length > 0 && !links.some(holds);
    if (!missing) return NO_HITS;
  }
  return [wholeDraft(scene, 'account', account.standing)];
}

/** `contents` tells whether the file name or alternative text is recognised by the inner matcher. */
export function findAttachment(matcher: AttachmentMatcher, scene: Scene, contents: (text: string) => boolean): readonly Hit[] {
  const fits = (one: Attachment) => {
    if (matcher.has && matcher.has !== 'any' && one.kind !== matcher.has) return false;
    if (matcher.without === 'alt' && one.alt !== '') return false;
    return !matcher.named || contents(`${one.name ?? ''}\n${one.alt ?? ''}`);
  };
  return scene.draft.attachments.some(fits) ? [wholeDraft(scene, 'attachment')] : NO_HITS;
}

export function findDraft(matcher: DraftMatcher, scene: Scene): readonly Hit[] {
  const { draft } = scene;
  if (matcher.surfaces && !matcher.surfaces.includes(draft.surface)) return NO_HITS;
  if (matcher.sites && !matcher.sites.includes(draft.site)) return NO_HITS;
  if (matcher.answersOlderThanMinutes !== undefined && !((draft.replyTo?.ageMinutes ?? -1) > matcher.answersOlderThanMinutes))
    return NO_HITS;
  return [wholeDraft(scene, 'draft')];
}
