import { useSignal } from '@preact/signals';
import { ChevronRight, MessageCircleReply } from 'lucide-preact';
import type { ReplyView } from '../../compose/overlay';
import type { OfferedReply } from '../../policy/apply/replies';
import { CopyText } from '../shared/finding/CopyText';
import { press } from '../shared/finding/press';
import { locale } from '../shared/words';
import { useRoom } from './room';
import { tFrame } from './words';

const HOUR = 60;
const DAY = 24 * HOUR;

/** "3 hari yang lalu": in the largest unit that is whole. */
export function ago(minutes: number, language: string): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
  if (minutes < HOUR) return format.format(-Math.max(1, minutes), 'minute');
  return minutes < DAY ? format.format(-Math.floor(minutes / HOUR), 'hour') : format.format(-Math.floor(minutes / DAY), 'day');
}

function Answer({ title, text, isFitting }: OfferedReply) {
  const { ask, copy } = useRoom();
  const t = tFrame();
  const outcome = useSignal<'done' | 'differs' | undefined>(undefined);
  return (
    <li>
      <p class="answer-title">
        <b>{title}</b>
        {isFitting && <span class="hint">{t.fitting}</span>}
      </p>
      <p class="answer-text">{text}</p>
      {outcome.value === 'differs' ? (
        <CopyText text={text} label={t.copyAnswer} intro={t.notInserted} copy={copy} takesFocus />
      ) : (
        <button
          type="button"
          class="button small"
          data-action="insert"
          aria-label={`${t.insert}: ${title}`}
          onClick={press(async () => {
            outcome.value = await ask('insert', { text });
          })}
        >
          {t.insert}
        </button>
      )}
    </li>
  );
}

/** What is answered, and what the office has to say to it. `open`: its answers are what was come for. */
export function Replies({ reply: { ageMinutes, answers }, open }: { readonly reply: ReplyView; readonly open: boolean }) {
  const t = tFrame();
  if (ageMinutes === undefined && answers.length === 0) return null;
  return (
    <section class="replies" aria-label={t.replies}>
      {ageMinutes !== undefined && (
        <p class="answering">
          <MessageCircleReply size={16} aria-hidden="true" />
          {t.answering(ago(ageMinutes, locale.value))}
        </p>
      )}
      {answers.length > 0 && (
        <details open={open}>
          <summary>
            <ChevronRight size={14} aria-hidden="true" />
            {t.answers(answers.length)}
          </summary>
          <ul>
            {answers.map((answer) => (
              <Answer key={`${answer.title} ${answer.text}`} {...answer} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
