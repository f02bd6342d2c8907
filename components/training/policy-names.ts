/** How the policies are called among which the trainer chooses. */
import type { Text } from '../../rules/engine/types';

export const policyNames = {
  own: (office: string): Text => ({ id: `Kantor ini: ${office}`, en: `This office: ${office}` }),
  none: { id: 'Tanpa kebijakan kantor', en: 'No office policy' } satisfies Text,
};
