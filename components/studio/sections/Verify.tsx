import { BadgeCheck, CircleAlert } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { readPolicy } from '../../../policy/read';
import { decodeFile } from '../../../policy/read/parse/json';
import { describeProblem } from '../../../policy/read/parse/problem';
import type { ActivePolicy } from '../../../policy/types';
import { ChangeList } from '../../shared/ChangeList';
import { FileButton } from '../../shared/FileButton';
import { written } from '../../shared/finding-words';
import { say } from '../../shared/words';
import { useStudio } from '../form/context';
import { tVerify } from './verify-words';
import { tSections } from './words';

type Answer =
  | { readonly name: string; readonly active: ActivePolicy; readonly signedBy: string | undefined }
  | { readonly name: string; readonly problems: readonly string[] };

/** Whose signature: the key held here, another one, or none. */
function Signature({ active: { signature }, signedBy }: Extract<Answer, { active: ActivePolicy }>) {
  const { key } = useStudio();
  const t = tVerify();
  if (signature.state === 'none') return <>{t.unsigned}</>;
  const whose = key.value?.publicKey === signedBy ? t.ownKey : t.otherKey;
  return (
    <>
      {t.genuine} {whose} <code class="print">{signature.fingerprint}</code>
    </>
  );
}

/** What the file would change of, and in, the policy that is being written here. */
function Against({ active }: { readonly active: ActivePolicy }) {
  const studio = useStudio();
  const t = tVerify();
  const mine = studio.problems.value.length === 0 ? studio.good.value?.active : undefined;
  if (!mine) return <p class="soft">{tSections().diffWaits}</p>;
  const changes = studio.port.changes(active, mine);
  if (changes.length === 0) return <p class="soft">{t.same}</p>;
  return (
    <>
      <p>{t.differs}</p>
      <ChangeList changes={changes} />
    </>
  );
}

/** A file that is said to be the office's: genuine or not, whose key, of when, and in what it differs. As `policy verify` and `policy diff`. */
export function Verify() {
  const studio = useStudio();
  const t = tVerify();
  const [answer, show] = useState<Answer | undefined>(undefined);
  const read = async (file: File): Promise<void> => {
    const text = decodeFile(await file.arrayBuffer());
    const result = await readPolicy(text, 'imported', { trustedKeys: [], today: studio.port.today() });
    show(
      result.ok
        ? { name: file.name, active: result.held.policy, signedBy: result.held.signedBy }
        : { name: file.name, problems: result.problems.map((problem) => say(describeProblem(problem))) },
    );
  };
  const isGood = answer && 'active' in answer && answer.active.signature.state !== 'none';
  return (
    <section class="card" aria-label={t.title}>
      <h2>{t.title}</h2>
      <p class="soft">{t.help}</p>
      <FileButton of="policy" label={t.choose} onFiles={([file]) => file && void read(file)} />
      <div role="status" class="verified group">
        {answer && 'problems' in answer && (
          <>
            <p class="with-icon" data-tone="warn">
              <CircleAlert size={16} aria-hidden="true" />
              <span>{t.refused(answer.name)}</span>
            </p>
            <ul class="sentences">
              {answer.problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </>
        )}
        {answer && 'active' in answer && (
          <>
            <p class="with-icon" data-tone={isGood ? 'done' : 'warn'}>
              {isGood ? <BadgeCheck size={16} aria-hidden="true" /> : <CircleAlert size={16} aria-hidden="true" />}
              <span>
                <Signature {...answer} />
              </span>
            </p>
            <p>
              {t.which(
                answer.active.institution.name,
                answer.active.id,
                answer.active.revision,
                written(answer.active.issued),
                answer.active.validUntil && written(answer.active.validUntil),
              )}
            </p>
            <Against active={answer.active} />
          </>
        )}
      </div>
    </section>
  );
}
