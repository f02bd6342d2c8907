/** What the toolbar button shows of a tab. */
import type { Badge } from '../../compose/session/page-state';

const colours = { held: '#96191f', findings: '#8a5a00', unread: '#5b6472' };

/** The gravest first: a send that is held unseen, findings, a box that is not understood. */
export function badgeLook({ findings, isUnread, isOutOfSight }: Badge): { readonly text: string; readonly color: string } {
  if (isOutOfSight) return { text: '!', color: colours.held };
  if (Number.isSafeInteger(findings) && findings > 0) return { text: String(Math.min(findings, 99)), color: colours.findings };
  return { text: isUnread ? '?' : '', color: colours.unread };
}
