/** Every norm that a rule or a policy can cite, by its stable id. */

import type { Citation } from './engine/types';
import { practices, prohibitions } from './norms/conduct';
import { norms } from './norms/laws';
import { permenpanrb } from './norms/permenpanrb';

export const citations: readonly Citation[] = [...permenpanrb, ...prohibitions, ...practices, ...norms];
