import { useEffect, useState } from 'preact/hooks';
import type { JournalEntry } from '../../journal/types';
import { HandOver } from '../shared/hand-over/HandOver';
import { locale, officeZone } from '../shared/words';
import { EntryList, type EntryListProps } from './EntryList';
import { falseAlarmLetter } from './false-alarm-letter';
import { tJournal } from './words';

export interface FalseAlarmsProps extends Omit<EntryListProps, 'none'> {
  readonly from: string;
  readonly openLink: (address: string) => void;
}

/** Findings told of in one message. */
const told = 100;

/** What officers called wrong and why, with the message that takes it to the admin. */
export function FalseAlarms({ from, openLink, ...list }: FalseAlarmsProps) {
  const t = tJournal();
  const { reader, matches, ruleTitle } = list;
  const [newest, setNewest] = useState<readonly JournalEntry[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void reader.entries([...matches.subarray(0, told)]).then((entries) => {
      if (isCurrent) setNewest(entries);
    });
    return () => {
      isCurrent = false;
    };
  }, [reader, matches]);
  return (
    <>
      <p class="journal-intro">{t.falseAlarmIntro}</p>
      <EntryList {...list} none={t.noFalseAlarms} />
      {matches.length > 0 && newest.length > 0 && (
        <section class="card" data-part="to-admin">
          <h2>{t.toAdmin}</h2>
          <HandOver
            text={falseAlarmLetter(newest, ruleTitle, from, officeZone.value)[locale.value]}
            label={t.copyMessage}
            hint={t.toAdminHint}
            copy={list.copy}
            openLink={openLink}
          />
        </section>
      )}
    </>
  );
}
