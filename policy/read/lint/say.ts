/** How advice is written down. */
import type { Text } from '../../../rules/engine/types';
import type { Finding, Path } from '../parse/problem';

const both = (id: string, en: string): Text => ({ id, en });
export const at = (path: Path, id: string, en: string): Finding => ({ path, message: both(id, en) });
