/** The home composer of X, rebuilt with Draft.js; the account stands beside the editor, the button in a sibling tree. */
import './practice.css';
import { messages } from '../../../components/shared/words';
import { Avatar } from '../../../components/training/sites/Avatar';
import { EditorHost } from '../../../components/training/sites/EditorHost';
import { mountDraft } from '../../../components/training/sites/editors/draft';
import { PictureInput, PicturePreview } from '../../../components/training/sites/PictureInput';
import { type ComposerProps, type PracticeViews, useComposer } from '../../../components/training/sites/use-composer';

const words = messages({
  id: {
    placeholder: 'Apa yang sedang terjadi?',
    label: 'Teks postingan',
    send: 'Posting',
  },
  en: {
    placeholder: 'What is happening?',
    label: 'Post text',
    send: 'Post',
  },
});

function XComposer(props: ComposerProps) {
  const { account } = props;
  const composer = useComposer('x', 'post', props);
  const off = composer.empty ? { disabled: true, 'aria-disabled': true, tabIndex: -1 } : {};
  return (
    <div class="composer x-composer" data-composer="x/post">
      <div class="x-row">
        <div data-testid={`UserAvatar-Container-${account.handle}`}>
          <a
            href={`/${account.handle}`}
            // biome-ignore lint/a11y/noRedundantRoles: the sites write it, and selectors may ask for it.
            role="link"
            tabIndex={-1}
            aria-label={account.name}
            onClick={(event) => event.preventDefault()}
          >
            <Avatar account={account} />
          </a>
        </div>
        <div class="x-body">
          <div data-rbd-droppable-id="composer-0">
            <div data-testid="tweetTextarea_0_label">
              <EditorHost
                {...composer.host}
                mount={mountDraft}
                label={words().label}
                placeholder={words().placeholder}
                submitKey="mod-enter"
                class="editor"
                testId="tweetTextarea_0RichTextInputContainer"
              />
            </div>
          </div>
          <PicturePreview picture={composer.picture} testId="attachments" onRemove={() => composer.choosePicture(undefined)} />
        </div>
      </div>
      <div class="x-bar">
        <div data-testid="toolBar" class="toolbar">
          <nav>
            <div role="tablist" data-testid="ScrollSnap-List">
              <PictureInput testId="fileInput" onChoose={composer.choosePicture} />
            </div>
          </nav>
          <button {...off} type="button" class="send" data-testid="tweetButtonInline" onClick={composer.send}>
            <div dir="ltr">
              <span>
                <span>{words().send}</span>
              </span>
            </div>
          </button>
        </div>
      </div>
    </div>
  );
}

export const practice: PracticeViews = { composers: { post: XComposer } };
