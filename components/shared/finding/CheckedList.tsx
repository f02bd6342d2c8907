import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import type { JudgedFinding } from '../../../policy/types';
import { cardsOn } from './cards';
import { FindingCard } from './FindingCard';

export interface CheckedListProps {
  readonly text: Signal<string>;
  readonly findings: readonly JudgedFinding[];
  /** Where the text is written. */
  readonly box: RefObject<HTMLTextAreaElement>;
  readonly copy?: (text: string) => Promise<boolean>;
}

/** The cards of a text in a box of our own; a fix changes the text there. */
export const CheckedList = ({ text, findings, box, copy }: CheckedListProps) => (
  <ul class="list">
    {cardsOn(text.value, findings).map((card) => (
      <FindingCard
        key={card[0].place[0].key}
        as="li"
        card={card}
        {...(copy ? { copy } : {})}
        onFix={async ({ fix }) => {
          if (fix) text.value = text.value.slice(0, fix.start) + fix.replacement + text.value.slice(fix.end);
          // The pressed button goes with its card.
          box.current?.focus();
          return 'done';
        }}
      />
    ))}
  </ul>
);
