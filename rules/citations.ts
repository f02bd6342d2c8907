/** Every norm that a rule or a policy can cite, by its stable id. */
import { practices, prohibitions } from './norms/conduct';
import { norms } from './norms/laws';
import { permenpanrb } from './norms/permenpanrb';
import type { Citation } from './engine/types';

export const citations: readonly Citation[] = [...permenpanrb, ...prohibitions, ...practices, ...norms];
