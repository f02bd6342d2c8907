import { useSignal } from '@preact/signals';
import { ChevronRight, Mail, MessageCircle } from 'lucide-preact';
import { CopyText, type CopyTextProps } from '../finding/CopyText';
import { press } from '../finding/press';
import { handOver, type Way } from './address';
import { tHandOver } from './words';

export interface HandOverProps extends Omit<CopyTextProps, 'intro'> {
  /** What the officer is told before pressing. */
  readonly hint: string;
  /** Opens an address in a tab or program of its own. */
  readonly openLink: (address: string) => void;
}

const ways = [
  ['whatsapp', MessageCircle],
  ['mail', Mail],
] as const;

/** A message to take to somebody: by chat or mail in one press, else copied. What is too long for a link is copied, to be pasted there. */
export function HandOver({ text, label, hint, copy, openLink, takesFocus }: HandOverProps) {
  const t = tHandOver();
  const cut = useSignal<'copied' | 'not-copied' | undefined>(undefined);
  const go = async (way: Way) => {
    const { address, isCut } = handOver(way, text);
    cut.value = isCut ? ((await copy(text)) ? 'copied' : 'not-copied') : undefined;
    openLink(address);
  };
  return (
    <div class="hand-over">
      <div class="ways">
        {ways.map(([way, Icon]) => (
          <button
            key={way}
            ref={(button) => {
              if (takesFocus && way === 'whatsapp') button?.focus();
            }}
            type="button"
            class="button"
            data-action={way}
            onClick={press(() => void go(way))}
          >
            <Icon size={16} aria-hidden="true" />
            {t[way]}
          </button>
        ))}
      </div>
      <p class="hint" role="status">
        {cut.value === undefined ? hint : cut.value === 'copied' ? t.tooLongCopied : t.tooLong}
      </p>
      <details>
        <summary>
          <ChevronRight size={14} aria-hidden="true" />
          {t.byOtherWay}
        </summary>
        <CopyText text={text} label={label} copy={copy} />
      </details>
    </div>
  );
}
