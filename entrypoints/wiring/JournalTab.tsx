/** The journal's tab on the options page: opens the journal in this page and joins it to the views. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { JournalView } from '../../components/journal/JournalView';
import { UnitReport } from '../../components/journal/unit/UnitReport';
import { tUnit } from '../../components/journal/unit/words';
import { tJournal, tOutcome } from '../../components/journal/words';
import { leaks } from '../../components/shared/finding/leak-rules';
import type { CsvWords } from '../../journal/exchange/csv';
import { writeHeads } from '../../journal/exchange/heads';
import { overviewOf } from '../../journal/exchange/overview';
import { unitCsv } from '../../journal/exchange/unit-csv';
import { leakReport } from '../../journal/read/leak-report';
import { createReader } from '../../journal/read/reader';
import type { JournalReader } from '../../journal/read/types';
import { openJournal } from '../../journal/store/database';
import type { JournalEntry } from '../../journal/types';
import type { Zone } from '../../policy/apply/clock';
import { decisionTerms } from '../../policy/apply/ruleset';
import { siteNames } from '../../policy/apply/sites';
import type { ActivePolicy, OfficerChoice } from '../../policy/types';
import type { Text } from '../../rules/engine/types';
import type { ForwardTab } from './ForwardTab';
import { useRuleTitles } from './rule-titles';
import { copy, save } from './save';

const words = (): CsvWords => ({
  heads: tJournal().columnHeads.split(';') as unknown as CsvWords['heads'],
  outcome: ({ outcome }) => tOutcome()[outcome],
});

function leakReportOf(entry: JournalEntry, policy: ActivePolicy, title: (rule: string) => Text | undefined): Text | undefined {
  const found = leaks(entry.findings);
  if (found.length === 0) return undefined;
  const officer = policy.officers?.find(({ id }) => id === entry.officer)?.name;
  return leakReport({
    at: entry.at,
    site: entry.site ? siteNames[entry.site] : '',
    account: entry.account ?? '',
    rules: [...new Set(found.map(({ rule }) => rule))].map((rule) => ({ title: title(rule) ?? { id: rule, en: rule } })),
    institution: policy.institution.name,
    zone: zoneOf({ policy }),
    ...(officer ? { officer } : {}),
    ...(policy.institution.leakContact ? { contact: policy.institution.leakContact } : {}),
    ...(entry.textHash ? { textHash: entry.textHash } : {}),
  });
}

interface Office {
  readonly policy: ActivePolicy;
  readonly choice: OfficerChoice;
}

/** Who exports, from where. */
function aboutOf({ policy, choice }: Office) {
  const officer = policy.officers?.find(({ id }) => id === choice.officerId);
  return { institution: policy.institution.name, ...(officer ? { officer: { id: officer.id, name: officer.name } } : {}) };
}

const zoneOf = ({ policy }: Pick<Office, 'policy'>): Zone => policy.institution.timeZone ?? 'WIB';

export function JournalTab({ policy, choice }: Office) {
  const [reader, setReader] = useState<JournalReader | null | undefined>();
  const ruleTitle = useRuleTitles(policy);
  const reasons = useMemo(() => new Map(decisionTerms(policy).reasons.map(({ code, label }) => [code, label])), [policy]);
  const isShown = policy.journal?.officerView !== false;
  const forward = policy.journal?.forward;
  const [Forward, setForward] = useState<typeof ForwardTab>();
  // Most offices forward nothing: not of the weight with which the page opens.
  useEffect(() => {
    if (forward) void import('./ForwardTab').then((loaded) => setForward(() => loaded.ForwardTab));
  }, [forward]);
  const latest = useRef({ policy, choice });
  latest.current = { policy, choice };
  // Opened once, whatever changes of policy and choice: a list that is being read must not be closed under the reading.
  useEffect(() => {
    if (!isShown) return;
    let isCurrent = true;
    const show = (opened: JournalReader | null) => {
      if (isCurrent) setReader(opened);
    };
    const opening = openJournal();
    opening.then(
      (db) => show(createReader(db, { about: () => aboutOf(latest.current), zone: () => zoneOf(latest.current), words })),
      () => show(null),
    );
    return () => {
      isCurrent = false;
      setReader(undefined);
      void opening.then((db) => db.close()).catch(() => {});
    };
  }, [isShown]);
  const reasonLabel = (code: string) => reasons.get(code);
  const t = tUnit();
  const tj = tJournal();
  const officerName = (id: string) => policy.officers?.find((officer) => officer.id === id)?.name ?? id;
  const author = choice.officerId === undefined ? '' : officerName(choice.officerId);
  const { institution } = policy;
  // In another zone weeks, months and chosen days begin at other moments: the views start anew.
  const zone = zoneOf({ policy });
  const hasOffice = policy.source !== 'embedded';
  return (
    <>
      {Forward && forward && <Forward policy={policy} forward={forward} />}
      {isShown ? (
        <JournalView
          key={zone}
          reader={reader}
          ruleTitle={ruleTitle}
          reasonLabel={reasonLabel}
          officerName={officerName}
          sender={[author, hasOffice ? institution.name : ''].filter(Boolean).join(', ')}
          canExport={policy.journal?.export !== false}
          save={save}
          copy={copy}
          openLink={(address) => void window.open(address, '_blank', 'noopener,noreferrer')}
          copyDraftKey={async (entry) => (reader ? copy(await reader.draftKey(entry)) : false)}
          leakReport={(entry) => leakReportOf(entry, policy, ruleTitle)}
        />
      ) : (
        <p>{tj.hidden}</p>
      )}
      <UnitReport
        key={zone}
        letterhead={{
          institution: hasOffice ? institution.name : tj.noOffice,
          ...(institution.unit ? { unit: institution.unit } : {}),
          ...(institution.hotlines?.length ? { contact: `${tj.phone}: ${institution.hotlines.join(', ')}` } : {}),
        }}
        author={author}
        read={(files, onProgress) =>
          overviewOf(files, onProgress, (id) => policy.officers?.find((officer) => officer.id === id)?.installations, zone)
        }
        heads={({ heads }) => new Blob([writeHeads(heads, Date.now())], { type: 'application/json' })}
        table={(overview) =>
          new Blob([unitCsv(overview, [tj.rule, tj.count, tj.overridden, t.share, tj.wrong, tj.trials])], {
            type: 'text/csv;charset=utf-8',
          })
        }
        ruleTitle={ruleTitle}
        reasonLabel={reasonLabel}
        save={save}
      />
    </>
  );
}
