/** Facebook's post dialog and comment box, rebuilt with Lexical. */
import { Avatar } from './Avatar';
import { EditorHost } from './EditorHost';
import { mountLexical } from './editors/lexical';
import { PictureInput, PicturePreview } from './PictureInput';
import { RoleButton } from './RoleButton';
import { type ComposerProps, useComposer } from './use-composer';
import { words } from './words';

export function FacebookPost(props: ComposerProps) {
  const { account } = props;
  const composer = useComposer('facebook', 'post', props);
  const placeholder = words().fbPlaceholder(account.name);
  return (
    <div class="composer fb-post" data-composer="facebook/post" role="dialog" aria-labelledby="fb-post-title">
      <h3 id="fb-post-title">{words().fbDialog}</h3>
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
          <RoleButton class="send" label={words().fbSend} disabled={composer.empty} onPress={composer.send}>
            <span dir="auto">{words().fbSend}</span>
          </RoleButton>
        </div>
      </form>
    </div>
  );
}

export function FacebookComment(props: ComposerProps) {
  const { account } = props;
  const composer = useComposer('facebook', 'comment', props);
  return (
    <div class="composer fb-comment" data-composer="facebook/comment">
      <p class="question">
        <b>{words().citizen}</b> {words().fbQuestion}
      </p>
      <form role="presentation" onSubmit={(event) => event.preventDefault()}>
        <div class="comment-line">
          <Avatar account={account} />
          <div class="bubble">
            <div class="editor-area">
              <EditorHost
                {...composer.host}
                mount={mountLexical}
                label={words().fbCommentAs(account.name)}
                placeholder={words().fbCommentAs(account.name)}
                submitKey="enter"
                class="editor"
              />
              {composer.empty && (
                <div class="placeholder" aria-hidden="true">
                  {words().fbCommentAs(account.name)}
                </div>
              )}
            </div>
            <div id="focused-state-composer-submit">
              <span>
                <RoleButton class="send" label={words().fbCommentSend} disabled={composer.empty} onPress={composer.send}>
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
