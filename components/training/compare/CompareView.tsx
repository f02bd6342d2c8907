/** Two policies side by side on one text. */
import { useMemo, useState } from 'preact/hooks';
import { officerOnStage, withCast } from '../cast';
import { draftOf } from '../draft';
import { FileProblems } from '../FileProblems';
import type { PracticeAccount } from '../sites/types';
import { words as practiceWords } from '../sites/words';
import type { Stage } from '../stage';
import type { FileProblem, StagePolicy } from '../types';
import { Column } from './Column';
import { differenceCount } from './difference';
import { words } from './words';

const opening = 'Ayo coblos paslon 2! Tidak suka? Tinggal unfollow saja.';
const roles: readonly PracticeAccount['role'][] = ['assigned', 'unassigned', 'own-personal'];

export function CompareView({ stage }: { readonly stage: Stage }) {
  const policies = stage.policies.value;
  const [text, setText] = useState(opening);
  const [role, setRole] = useState<PracticeAccount['role']>('assigned');
  const [sides, setSides] = useState({ left: policies[0]?.key, right: policies[1]?.key });
  const [problems, setProblems] = useState<readonly FileProblem[]>([]);
  const t = words();
  const pick = (key: string | undefined): StagePolicy | undefined => policies.find((each) => each.key === key) ?? policies[0];
  const [left, right] = [pick(sides.left), pick(sides.right)];
  const [leftOffice, rightOffice] = useMemo(
    () => [left, right].map((each) => each && openFor(stage, each)),
    [stage, left, right],
  );
  if (!left || !right || !leftOffice || !rightOffice) return null;

  const [a, b] = [leftOffice, rightOffice].map(({ office, cast }) => office.look(draftOf({ text, role }, cast)).verdict);
  if (!a || !b) return null;
  const differing = differenceCount(a, b);

  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = await stage.port.readPolicy(await file.text());
    if (!read.ok) {
      setProblems(read.problems);
      return;
    }
    const before = stage.policies.value;
    const key = `file-${before.length}`;
    const name = `${read.policy.institution.name} (${file.name})`;
    setProblems([]);
    stage.policies.value = [...before, { key, name: { id: name, en: name }, policy: read.policy }];
    setSides((now) => ({ ...now, right: key }));
  };
  const column = { policies, text };
  return (
    <div class="compare">
      <div class="panel compare-text">
        <label class="field">
          <span>{t.text}</span>
          <textarea
            rows={2}
            data-compare-text
            placeholder={t.hint}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <div class="compare-tools">
          <label>
            <span class="unseen">{t.role}</span>
            <select
              value={role}
              data-compare-role
              onChange={(event) => setRole(roles.find((each) => each === event.currentTarget.value) ?? 'assigned')}
            >
              {roles.map((each) => (
                <option key={each} value={each}>
                  {practiceWords()[each]}
                </option>
              ))}
            </select>
          </label>
          <label class="button small file-button">
            {t.addFile}
            <input
              type="file"
              accept="application/json,.json"
              data-compare-file
              onChange={(event) => {
                void open(event.currentTarget.files?.[0]);
                event.currentTarget.value = '';
              }}
            />
          </label>
          <span role="status" data-differences={differing}>
            {differing === 0 ? t.same : t.differs(differing)}
          </span>
        </div>
        {problems.length > 0 && <FileProblems title={t.refused(problems.length)} problems={problems} />}
      </div>
      <Column {...column} side="left" chosen={left} verdict={a} other={b} onChoose={(key) => setSides({ ...sides, left: key })} />
      <Column
        {...column}
        side="right"
        chosen={right}
        verdict={b}
        other={a}
        onChoose={(key) => setSides({ ...sides, right: key })}
      />
    </div>
  );
}

/** Each policy judges its own account of the kind chosen: a handle that only the other one knows would say nothing. */
function openFor(stage: Stage, chosen: StagePolicy) {
  const { policy, cast } = withCast(chosen.policy);
  return { cast, office: stage.port.openOffice(policy, { officerId: officerOnStage(policy) }) };
}
