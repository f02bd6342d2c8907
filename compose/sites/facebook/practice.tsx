/** Facebook's post dialog and comment box, rebuilt with Lexical. */
import './practice.css';
import { messages } from '../../../components/shared/words';
import { Avatar } from '../../../components/training/sites/Avatar';
import { EditorHost } from '../../../components/training/sites/EditorHost';
import { mountLexical } from '../../../components/training/sites/editors/lexical';
import { PictureInput, PicturePreview } from '../../../components/training/sites/PictureInput';
import { RoleButton } from '../../../components/training/sites/RoleButton';
import { type ComposerProps, type PracticeViews, useComposer } from '../../../components/training/sites/use-composer';

const words = messages({
  id: {
    dialog: 'Buat postingan',
    placeholder: (name: string) => `Apa yang Anda pikirkan, ${name}?`,
    send: 'Posting',
    commentAs: (name: string) => `Komentari sebagai ${name}`,
    commentSend: 'Komentari',
    citizen: 'Warga Contoh',
    question: 'Min, loket di Dinas Contoh hari Sabtu buka tidak?',
  },
  en: {
    dialog: 'Create post',
    placeholder: (name: string) => `What's on your mind, ${name}?`,
    send: 'Post',
    commentAs: (name: string) => `Comment as ${name}`,
    commentSend: 'Comment',
    citizen: 'A citizen',
    question: 'Is the counter of the Contoh office open on Saturdays?',
  },
});

function FacebookPost(props: ComposerProps) {
  const { account } = props;
  const composer = useComposer('facebook', 'post', props);
  const placeholder = words().placeholder(account.name);
  return (
    <div class="composer fb-post" data-composer="facebook/post" role="dialog" aria-labelledby="fb-post-title">
      <h3 id="fb-post-title">{words().dialog}</h3>
      <form method="POST" onSubmit={(event) => event.preventDefault()}>
        <div class="who">
          <Avatar account={account} />
          <span dir="auto">{account.name}</span>
        </div>
        <div class="editor-area">
          <EditorHost
            {...composer.host}
            mount={mountLexical}
            label={placeholder}
            placeholder={placeholder}
            submitKey="none"
            class="editor"
          />
          {composer.empty && (
            <div class="placeholder" aria-hidden="true">
              {placeholder}
            </div>
          )}
        </div>
        <PicturePreview picture={composer.picture} onRemove={() => composer.choosePicture(undefined)} />
        <div class="toolbar">
          <PictureInput onChoose={composer.choosePicture} />
          <RoleButton class="send" label={words().send} disabled={composer.empty} onPress={composer.send}>
            <span dir="auto">{words().send}</span>
          </RoleButton>
        </div>
      </form>
    </div>
  );
}

function FacebookComment(props: ComposerProps) {
  const { account } = props;
  const composer = useComposer('facebook', 'comment', props);
  return (
    <div class="composer fb-comment" data-composer="facebook/comment">
      <p class="question">
        <b>{words().citizen}</b> {words().question}
      </p>
      <form role="presentation" onSubmit={(event) => event.preventDefault()}>
        <div class="comment-line">
          <Avatar account={account} />
          <div class="bubble">
            <div class="editor-area">
              <EditorHost
                {...composer.host}
                mount={mountLexical}
                label={words().commentAs(account.name)}
                placeholder={words().commentAs(account.name)}
                submitKey="enter"
                class="editor"
              />
              {composer.empty && (
                <div class="placeholder" aria-hidden="true">
                  {words().commentAs(account.name)}
                </div>
              )}
            </div>
            <div id="focused-state-composer-submit">
              <span>
                <RoleButton class="send" label={words().commentSend} disabled={composer.empty} onPress={composer.send}>
                  <span aria-hidden="true">➤</span>
                </RoleButton>
              </span>
            </div>
          </div>
        </div>
      </form>
    </div>
  );
}

export const practice: PracticeViews = { composers: { post: FacebookPost, comment: FacebookComment } };
