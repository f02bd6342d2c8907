/** Instagram's caption step (Lexical) and comment box (textarea), rebuilt. */
import './practice.css';
import { messages } from '../../../components/shared/words';
import { Avatar } from '../../../components/training/sites/Avatar';
import { EditorHost } from '../../../components/training/sites/EditorHost';
import { mountLexical } from '../../../components/training/sites/editors/lexical';
import { mountTextarea } from '../../../components/training/sites/editors/textarea';
import { ProfileLink } from '../../../components/training/sites/ProfileLink';
import { RoleButton } from '../../../components/training/sites/RoleButton';
import { type ComposerProps, type PracticeViews, useComposer } from '../../../components/training/sites/use-composer';

const words = messages({
  id: {
    dialog: 'Buat postingan baru',
    share: 'Bagikan',
    caption: 'Tulis keterangan...',
    comment: 'Tambahkan komentar…',
    commentSend: 'Kirim',
    question: 'Syarat bikin akta kelahiran apa saja ya?',
  },
  en: {
    dialog: 'Create new post',
    share: 'Share',
    caption: 'Write a caption...',
    comment: 'Add a comment…',
    commentSend: 'Post',
    question: 'What do I need for a birth certificate?',
  },
});

function InstagramCaption(props: ComposerProps) {
  const { account } = props;
  const composer = useComposer('instagram', 'caption', props);
  return (
    <div class="composer ig-caption" data-composer="instagram/caption" role="dialog" aria-label={words().dialog}>
      <div class="dialog-head">
        <h3>{words().dialog}</h3>
        <RoleButton class="send" disabled={composer.empty} onPress={composer.send}>
          {words().share}
        </RoleButton>
      </div>
      <div class="caption-body">
        <div class="photo" aria-hidden="true" />
        <div class="caption-side">
          <div class="who">
            <ProfileLink account={account} />
          </div>
          <div class="editor-area">
            <EditorHost
              {...composer.host}
              mount={mountLexical}
              label={words().caption}
              placeholder={words().caption}
              submitKey="none"
              class="editor"
            />
            {composer.empty && (
              <div class="placeholder" aria-hidden="true">
                {words().caption}
              </div>
            )}
          </div>
        </div>
      </div>
    </div>
  );
}

function InstagramComment(props: ComposerProps) {
  const composer = useComposer('instagram', 'comment', props);
  return (
    <div class="composer ig-comment" data-composer="instagram/comment">
      <p class="question">
        <b>warga.contoh</b> {words().question}
      </p>
      <form onSubmit={(event) => event.preventDefault()}>
        <div class="comment-line">
          <Avatar account={props.account} />
          <EditorHost
            {...composer.host}
            mount={mountTextarea}
            label={words().comment}
            placeholder={words().comment}
            submitKey="enter"
            class="editor"
          />
          {!composer.empty && (
            <RoleButton class="send" onPress={composer.send}>
              {words().commentSend}
            </RoleButton>
          )}
        </div>
      </form>
    </div>
  );
}

function Head({ account }: Pick<ComposerProps, 'account'>) {
  return (
    <nav class="ig-nav">
      <ProfileLink account={account} />
    </nav>
  );
}

export const practice: PracticeViews = { Head, composers: { caption: InstagramCaption, comment: InstagramComment } };
