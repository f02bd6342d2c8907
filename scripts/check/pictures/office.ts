/** The rules for pictures, opened once; apart, since most records have none. */
import { type Office, officeWith } from '../../../desk/open';
import { builtInForPictures } from '../../../pictures/judge/rules';
import { embedded } from '../../../policy/keep/embedded';
import type { ActivePolicy } from '../../../policy/types';

export const pictureOffice = (policy: ActivePolicy, now: () => number): Pick<Office, 'look'> =>
  officeWith(builtInForPictures, policy, {}, now);

/** With the severities that the rules were written with. */
export const plainPictureOffice = (): Pick<Office, 'look'> =>
  pictureOffice({ ...embedded, source: 'imported', rules: {} }, Date.now);
