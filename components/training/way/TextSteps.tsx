/** What is read: the text as typed, what of it is read otherwise, and on demand its words. */
import type { TraceToken } from '../../../rules/engine/types';
import { MarkedText } from '../../shared/MarkedText';
import type { Way, WayFinding } from './trace-way';
import { words } from './words';

export interface StepProps {
  readonly way: Way;
  readonly finding: WayFinding | undefined;
}

function Original({ way, finding }: StepProps) {
  const marks = way.findings
    .toSorted((a, b) => Number(b === finding) - Number(a === finding))
    .map((each) => ({ ...each.judged, active: each === finding }));
  return <MarkedText text={way.text} marks={marks} />;
}

const isChanged = ({ text, folded, kind }: TraceToken): boolean => kind !== 'part' && text.toLowerCase() !== folded;

/** The text between the tokens stays; each token is shown as it is read. */
function readAs({ text, tokens }: Way): { key: number; words: string; changed: boolean }[] {
  const pieces: { key: number; words: string; changed: boolean }[] = [];
  let at = 0;
  for (const token of tokens) {
    if (token.kind === 'part' || token.start < at) continue;
    if (token.start > at) pieces.push({ key: at, words: text.slice(at, token.start), changed: false });
    pieces.push({ key: token.start, words: token.folded, changed: isChanged(token) });
    at = token.end;
  }
  if (at < text.length) pieces.push({ key: at, words: text.slice(at), changed: false });
  return pieces;
}

export function ReadStep(props: StepProps) {
  const { way } = props;
  const t = words();
  const changed = way.tokens.filter(isChanged);
  return (
    <>
      <Original {...props} />
      {changed.length === 0 ? (
        <p class="step-note">{t.unchanged}</p>
      ) : (
        <>
          <h3>{t.readAs}</h3>
          <p class="marked-text" data-folded>
            {readAs(way).map((piece) => (piece.changed ? <ins key={piece.key}>{piece.words}</ins> : piece.words))}
          </p>
          <ul class="changes" aria-label={t.changed}>
            {changed.map((token) => (
              <li key={token.start}>
                <del>{token.text}</del> <span aria-hidden="true">→</span> <ins>{token.folded}</ins>
              </li>
            ))}
          </ul>
          <p class="step-note">{t.foldedNote}</p>
        </>
      )}
    </>
  );
}

export function TokenStep({ way, finding }: StepProps) {
  const t = words();
  const sentences = new Set(way.tokens.map(({ sentence }) => sentence)).size;
  const isIn = (token: TraceToken): boolean =>
    finding !== undefined && token.start < finding.judged.end && finding.judged.start < token.end;
  return (
    <>
      <ol class="tokens">
        {way.tokens.map((token, index) => (
          <li
            key={JSON.stringify(token)}
            data-kind={token.kind}
            data-in={isIn(token) ? '' : undefined}
            data-break={index > 0 && way.tokens[index - 1]?.sentence !== token.sentence ? '' : undefined}
          >
            {token.folded}
            {token.kind !== 'word' && <small>{t[`kind_${token.kind}`]}</small>}
          </li>
        ))}
      </ol>
      <p class="step-note">{t.tokensNote(way.tokens.length, sentences)}</p>
    </>
  );
}
