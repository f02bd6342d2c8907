/** A link to the acting account as Instagram writes it: the address tells the account, the picture has a localised text. */
import { Avatar } from './Avatar';
import type { PracticeAccount } from './types';

/** The sites put a photo here; an empty picture keeps the shape. */
const noPhoto = 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/%3E';

export function ProfileLink({ account }: { readonly account: PracticeAccount }) {
  return (
    <a
      // biome-ignore lint/a11y/noRedundantRoles: the sites write it, and selectors may ask for it.
      role="link"
      class="profile-link"
      href={`/${account.handle}/`}
      tabIndex={-1}
      onClick={(event) => event.preventDefault()}
    >
      <Avatar account={account} />
      <img src={noPhoto} alt="" width={1} height={1} />
      <span>{account.handle}</span>
    </a>
  );
}
