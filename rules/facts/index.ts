/** The facts of a draft that matchers may ask for, handed to the engine. A new one is a file here and two entries below. */
import type { FactKinds } from '../engine/matcher';
import { type AccountMatcher, account } from './account';
import { type AnsweredMatcher, answered } from './answered';
import { type AttachmentMatcher, attachment } from './attachment';
import { type DateMatcher, date } from './dates';
import { type DraftMatcher, draft } from './draft';
import { type PictureMatcher, picture } from './picture';

declare module '../engine/matcher' {
  interface FactMatchers {
    account: AccountMatcher;
    answered: AnsweredMatcher;
    attachment: AttachmentMatcher;
    date: DateMatcher;
    draft: DraftMatcher;
    picture: PictureMatcher;
  }
}

export const facts: FactKinds = { account, answered, attachment, date, draft, picture };
