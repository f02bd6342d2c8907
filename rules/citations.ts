/** Every norm that a rule or a policy can cite, by its stable id. */
import { practices, prohibitions } from './citations/conduct';
import { norms } from './citations/norms';
import { permenpanrb } from './citations/permenpanrb';
import type { Citation } from './engine/types';

export const citations: readonly Citation[] = [...permenpanrb, ...prohibitions, ...practices, ...norms];
