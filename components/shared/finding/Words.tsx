import { TextCursor, WandSparkles } from 'lucide-preact';
import type { JudgedFinding } from '../../../policy/types';
import type { Fix } from '../../../rules/engine/types';
import { tFinding } from '../finding-words';
import { tPicture } from '../picture-words';
import type { Listed } from './cards';
import { press } from './press';

/** The longest quotation shown before it is shortened in the middle. */
const quoteLength = 90;

function shortened(words: string): string {
  const flat = words.replace(/\s+/g, ' ').trim();
  return flat.length <= quoteLength ? flat : `${flat.slice(0, 58)} … ${flat.slice(-24)}`;
}

function fixWords({ start, end, replacement }: Fix): string {
  const t = tFinding();
  if (replacement === '') return t.remove;
  return (start === end ? t.add : t.replaceWith)(shortened(replacement));
}

interface WordsProps {
  readonly listed: Listed;
  readonly account: string | undefined;
  readonly strong: boolean;
  readonly onShow?: (finding: JudgedFinding) => void;
  readonly onFix?: (finding: JudgedFinding) => void;
}

/** The words in question with their fix, where there is one. */
export function Words({ listed: { place, text, part }, account, strong, onShow, onFix }: WordsProps) {
  const t = tFinding();
  const [finding] = place;
  const { picture } = finding;
  const mendable = place.find(({ fix }) => fix);
  const isWhole = finding.whole || finding.start === finding.end;
  const quote = <bdi>{shortened(text.slice(finding.start, finding.end))}</bdi>;
  return (
    <div class="at">
      {part && <span class="part">{part.box ? t.box(part.box) : t.part(part.number, part.of)}</span>}
      {picture && <span class="part">{tPicture().picture(picture.number, picture.within)}</span>}
      {picture ? (
        <p class="words">{picture.words ? <bdi>{shortened(picture.words)}</bdi> : tPicture().wholePicture}</p>
      ) : isWhole ? (
        <p class="words">{finding.ofAccount && account ? <bdi>{account}</bdi> : t.wholeDraft}</p>
      ) : onShow ? (
        <button type="button" class="words" data-action="show" title={t.showWords} onClick={press(() => onShow(finding))}>
          {quote}
          <TextCursor size={14} aria-hidden="true" />
        </button>
      ) : (
        <p class="words">{quote}</p>
      )}
      {mendable?.fix && onFix && (
        <button
          type="button"
          class={`button small${strong ? ' primary' : ''}`}
          data-action="apply"
          onClick={press(() => onFix(mendable))}
        >
          <WandSparkles size={14} aria-hidden="true" />
          <span>{fixWords(mendable.fix)}</span>
        </button>
      )}
    </div>
  );
}
