import { useMemo, useState } from 'preact/hooks';
import type { Path } from '../../../policy/read/parse/problem';
import { useField, useStudio } from '../form/context';
import { isList, isObject, type Json, valueAt } from '../form/json';
import { type FieldLook, Labelled } from '../form/Labelled';
import { ListField } from '../form/ListField';
import { nodeAt, policyNode } from '../form/node';
import { basisChoices } from '../form/references';
import { TextField } from '../form/TextField';
import { helpOf, titleOf } from '../form/wording';
import { freshRule, outcomesOf, type SimpleRule, simpleRuleOf, withSimpleRule } from '../state/own-rule';
import { FormSection } from './FormSection';
import { tSections } from './words';

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Short texts, one a line, that are written into the rule as a whole. */
function Lines(props: {
  readonly path: Path;
  readonly look: FieldLook;
  readonly lines: readonly string[];
  readonly rows: number;
  readonly write: (lines: readonly string[]) => void;
}) {
  const { path, look, lines, rows, write } = props;
  const [typed, type] = useState(lines.join('\n'));
  const shown = linesOf(typed).join('\n') === lines.join('\n') ? typed : lines.join('\n');
  return (
    <Labelled path={path} look={{ ...look, deep: true, isRequired: true, isEmpty: lines.length === 0 }}>
      {(control) => (
        <textarea
          {...control}
          rows={rows}
          value={shown}
          onInput={({ currentTarget }) => {
            type(currentTarget.value);
            write(linesOf(currentTarget.value));
          }}
        />
      )}
    </Labelled>
  );
}

function Outcomes({ simple }: { readonly simple: SimpleRule }) {
  const t = tSections();
  const { missed, caught } = useMemo(() => outcomesOf(simple), [simple]);
  if (simple.stop.length === 0) return null;
  const told = (words: string, drafts: readonly string[]) =>
    drafts.length > 0 && (
      <div>
        <p data-tone="warn">{words}</p>
        <ul class="sentences">
          {drafts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </div>
    );
  return (
    <div role="status">
      {told(t.ownMissed(missed.length), missed)}
      {told(t.ownCaught(caught.length), caught)}
      {missed.length + caught.length === 0 && <p data-tone="done">{t.ownGood(simple.stop.length, simple.pass.length)}</p>}
    </div>
  );
}

/** The basis: the first norm is the one that officers expect. */
function Basis({ path }: { readonly path: Path }) {
  const studio = useStudio();
  const choices = basisChoices(studio.policy.value);
  const value = valueAt(studio.policy.value, [...path, 0]);
  return (
    <Labelled path={path} look={{ title: tSections().ownBasis, deep: true, isRequired: true }}>
      {(control) => (
        <select
          {...control}
          value={String(value ?? '')}
          onChange={({ currentTarget }) => studio.set([...path, 0], currentTarget.value)}
        >
          {choices.map(({ value: id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

/** A rule by words or by examples, written by its author's own lists. */
function SimpleForm({ path, simple }: { readonly path: Path; readonly simple: SimpleRule }) {
  const studio = useStudio();
  const Field = useField();
  const t = tSections();
  const rule = valueAt(studio.policy.value, path);
  const write = (part: Partial<SimpleRule>) => {
    if (isObject(rule)) studio.set(path, withSimpleRule(rule, { ...simple, ...part }));
  };
  const text = (key: 'title' | 'message' | 'advice', title: string) => (
    <TextField
      path={[...path, key, 'id']}
      node={nodeAt([...path, key, 'id'], studio.policy.value) ?? {}}
      look={{ title, isRequired: true }}
    />
  );
  const severity = nodeAt([...path, 'severity'], studio.policy.value);
  return (
    <div class="fields">
      {text('title', t.ownTitle)}
      {severity && <Field path={[...path, 'severity']} node={severity} isRequired />}
      {simple.by === 'terms' && (
        <Lines
          path={[...path, 'clauses']}
          look={{ title: t.ownTerms, help: t.ownTermsHelp }}
          lines={simple.terms}
          rows={3}
          write={(terms) => write({ terms })}
        />
      )}
      <Lines
        path={[...path, 'examples', 'flags']}
        look={{ title: t.ownStop, help: simple.by === 'terms' ? t.ownStopHelp : t.ownStopLikeHelp }}
        lines={simple.stop}
        rows={6}
        write={(stop) => write({ stop })}
      />
      <Lines
        path={[...path, 'examples', 'nearMisses']}
        look={{ title: t.ownPass, help: t.ownPassHelp }}
        lines={simple.pass}
        rows={6}
        write={(pass) => write({ pass })}
      />
      <Outcomes simple={simple} />
      {text('message', t.ownMessage)}
      {text('advice', t.ownAdvice)}
      <Basis path={[...path, 'basis']} />
    </div>
  );
}

function RuleForm({ path, item }: { readonly path: Path; readonly item: Json | undefined }) {
  const Field = useField();
  const simple = useMemo(() => simpleRuleOf(item), [item]);
  const node = policyNode.properties?.ownRules?.items;
  if (simple) return <SimpleForm path={path} simple={simple} />;
  return (
    <>
      <p class="soft">{tSections().ownWritten}</p>
      {node && <Field path={path} node={node} isRequired isBare />}
    </>
  );
}

/** The office's own rules, by words or by examples, and its own words and norms. */
export function OwnRules() {
  const studio = useStudio();
  const t = tSections();
  const node = policyNode.properties?.ownRules ?? {};
  const rules = valueAt(studio.policy.value, ['ownRules']);
  const make = (by: SimpleRule['by']) => () => {
    const policyId = valueAt(studio.policy.value, ['id']);
    const stem = typeof policyId === 'string' && /^[a-z0-9-]+$/.test(policyId) ? policyId : 'kantor';
    const taken = new Set((isList(rules) ? rules : []).map((each) => (isObject(each) ? each.id : '')));
    let number = taken.size + 1;
    while (taken.has(`${stem}/aturan-${number}`)) number += 1;
    return freshRule(`${stem}/aturan-${number}`, by, basisChoices(studio.policy.value)[0]?.value ?? '');
  };
  return (
    <>
      <section class="card">
        <ListField
          path={['ownRules']}
          node={node}
          look={{ title: titleOf(node, 'ownRules'), help: helpOf(node) }}
          draw={(path, item) => <RuleForm path={path} item={item} />}
          adders={[
            { name: t.ownByLike, make: make('like') },
            { name: t.ownByTerms, make: make('terms') },
          ]}
        />
      </section>
      <FormSection keys={['ownTerms', 'allow', 'citations']} />
    </>
  );
}
