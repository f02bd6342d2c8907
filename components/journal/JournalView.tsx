import { RotateCcw } from 'lucide-preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Facets, JournalFilter, JournalReader } from '../../journal/read/types';
import { ChainCheck, TextCheck } from './Checks';
import { EntryList } from './EntryList';
import { ExportBar } from './ExportBar';
import { FalseAlarms } from './FalseAlarms';
import { FilterBar } from './FilterBar';
import { RuleTable } from './RuleTable';
import { Summary } from './Summary';
import type { JournalViewProps } from './types';
import { number, tJournal } from './words';

const sections = ['summary', 'list', 'falseAlarms', 'trials', 'checks'] as const;

const Loading = () => (
  <p role="status" class="soft" data-state="loading">
    {tJournal().loading}
  </p>
);

type OpenProps = JournalViewProps & { readonly reader: JournalReader };

function OpenJournal(props: OpenProps) {
  const { reader, ruleTitle } = props;
  const t = tJournal();
  const [facets, setFacets] = useState<Facets | undefined>();
  const [failed, setFailed] = useState(false);
  const [filter, setFilter] = useState<JournalFilter>({});
  const [section, setSection] = useState<(typeof sections)[number]>('summary');
  useEffect(() => {
    const refresh = () =>
      reader.refresh().then(
        (found) => {
          setFacets(found);
          setFailed(false);
        },
        () => setFailed(true),
      );
    void refresh();
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, [reader]);
  const survey = useMemo(() => (facets ? reader.survey(filter) : undefined), [reader, facets, filter]);
  const wrong = useMemo(
    () => (facets && section === 'falseAlarms' ? reader.survey({ ...filter, falseAlarm: true }).matches : new Uint32Array()),
    [reader, facets, filter, section],
  );
  if (failed) return <p class="empty">{t.unavailable}</p>;
  if (!facets || !survey) return <Loading />;
  if (facets.total === 0) return <p class="empty">{t.empty}</p>;
  const rest = { ...props, matches: survey.matches };
  return (
    <>
      {props.canExport ? (
        <ExportBar reader={reader} matches={survey.matches} save={props.save} />
      ) : (
        <p class="journal-intro">{t.exportOff}</p>
      )}
      <div class="journal-filters">
        <FilterBar facets={facets} filter={filter} ruleTitle={ruleTitle} onChange={setFilter} />
        <div class="journal-found">
          <p role="status">{t.found(number(survey.matches.length), number(facets.total))}</p>
          {Object.keys(filter).length > 0 && (
            <button type="button" class="button small" data-action="reset" onClick={() => setFilter({})}>
              <RotateCcw size={14} aria-hidden="true" />
              {t.reset}
            </button>
          )}
        </div>
      </div>
      <div class="journal-sections">
        {sections.map((each) => (
          <button key={each} type="button" data-section={each} aria-pressed={section === each} onClick={() => setSection(each)}>
            {t[each]}
          </button>
        ))}
      </div>
      {section === 'summary' && (
        <Summary
          survey={survey}
          ruleTitle={ruleTitle}
          from={Math.max(filter.from ?? Number.NEGATIVE_INFINITY, facets.first ?? Number.NEGATIVE_INFINITY)}
          until={Math.min((filter.until ?? Number.POSITIVE_INFINITY) - 1, facets.last ?? Number.POSITIVE_INFINITY)}
        />
      )}
      {section === 'list' && <EntryList {...rest} none={t.noneFound} />}
      {section === 'falseAlarms' && <FalseAlarms {...rest} matches={wrong} from={props.sender} />}
      {section === 'trials' && (
        <>
          <p class="journal-intro">{t.trialIntro}</p>
          {survey.rules.some(({ trial }) => trial > 0) ? (
            <RuleTable rules={survey.rules} ruleTitle={ruleTitle} of="trial" caption={t.trials} />
          ) : (
            <p class="empty">{t.noTrials}</p>
          )}
        </>
      )}
      {section === 'checks' && (
        <>
          <ChainCheck reader={reader} />
          <TextCheck reader={reader} matches={survey.matches} />
        </>
      )}
    </>
  );
}

/** The journal: what was decided, in figures and one by one, with its checks and exports. */
export function JournalView(props: JournalViewProps) {
  const t = tJournal();
  const { reader } = props;
  return (
    <section class="journal" aria-label={t.title}>
      <p class="journal-intro">{t.intro}</p>
      {reader === undefined && <Loading />}
      {reader === null && <p class="empty">{t.unavailable}</p>}
      {reader && <OpenJournal {...props} reader={reader} />}
    </section>
  );
}
