/** What the invented servers received, newest first: the proof of what was sent, by whom and how often. */
import { sites } from '../../../compose/sites';
import { Avatar } from './Avatar';
import type { SentPost } from './types';
import { words } from './words';

export function Server({ sent, onClear }: { readonly sent: readonly SentPost[]; readonly onClear: () => void }) {
  const t = words();
  return (
    <section class="panel server" aria-label={t.server}>
      <header class="panel-head">
        <h2>{t.server}</h2>
        {sent.length > 0 && (
          <button type="button" class="button small plain" onClick={onClear}>
            {t.serverClear}
          </button>
        )}
      </header>
      <ol data-sent-list class="sent-list" aria-live="polite">
        {sent.length === 0 && <li class="empty">{t.serverEmpty}</li>}
        {sent.toReversed().map((post) => (
          <li
            key={post.number}
            class="sent"
            data-sent={post.number}
            data-site={post.site}
            data-surface={post.surface}
            data-account={post.account.role}
          >
            <Avatar account={post.account} />
            <div>
              <p class="sent-head">
                <b>{post.site === 'facebook' ? post.account.name : `@${post.account.handle}`}</b>{' '}
                {t.sent(sites[post.site].name, t[post.surface])}
              </p>
              <p class="sent-text" data-sent-text>
                {post.text}
              </p>
              {post.picture && <p class="sent-picture">{post.picture}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
