/** Instagram's caption step (Lexical) and comment box (textarea), rebuilt. */
import { Avatar } from './Avatar';
import { EditorHost } from './EditorHost';
import { mountLexical } from './editors/lexical';
import { mountTextarea } from './editors/textarea';
import { ProfileLink } from './ProfileLink';
import { RoleButton } from './RoleButton';
import { type ComposerProps, useComposer } from './use-composer';
import { words } from './words';

export function InstagramCaption(props: ComposerProps) {
  const { account } = props;
  const composer = useComposer('instagram', 'caption', props);
  return (
    <div class="composer ig-caption" data-composer="instagram/caption" role="dialog" aria-label={words().igDialog}>
      <div class="dialog-head">
        <h3>{words().igDialog}</h3>
        <RoleButton class="send" disabled={composer.empty} onPress={composer.send}>
          {words().igShare}
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
              label={words().igCaption}
              placeholder={words().igCaption}
              submitKey="none"
              class="editor"
            />
            {composer.empty && (
              <div class="placeholder" aria-hidden="true">
                {words().igCaption}
              </div>
            )}
          </div>
        </div>
      </div>
    </div>
  );
}

export function InstagramComment(props: ComposerProps) {
  const composer = useComposer('instagram', 'comment', props);
  return (
    <div class="composer ig-comment" data-composer="instagram/comment">
      <p class="question">
        <b>warga.contoh</b> {words().igQuestion}
      </p>
      <form onSubmit={(event) => event.preventDefault()}>
        <div class="comment-line">
          <Avatar account={props.account} />
          <EditorHost
            {...composer.host}
            mount={mountTextarea}
            label={words().igComment}
            placeholder={words().igComment}
            submitKey="enter"
            class="editor"
          />
          {!composer.empty && (
            <RoleButton class="send" onPress={composer.send}>
              {words().igCommentSend}
            </RoleButton>
          )}
        </div>
      </form>
    </div>
  );
}
