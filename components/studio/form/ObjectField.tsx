import { ChevronRight } from 'lucide-preact';
import type { Path } from '../../../policy/read/parse/problem';
import { tStudio } from '../words';
import { useField, useStudio } from './context';
import { isObject, valueAt } from './json';
import { Grouped } from './Labelled';
import { isBilingual, type Node, resolved } from './node';
import type { FieldProps } from './TextField';
import { useProblems } from './Told';

/** What is shown at once of an item; all other fields stand behind one press. Where nothing is said: what it cannot do without. */
const first: Readonly<Record<string, readonly string[]>> = {
  accounts: ['platform', 'handle', 'pageId', 'name', 'kind', 'responsible', 'requiredTags', 'officialLinks'],
  officers: ['name', 'role', 'accounts'],
  approvers: ['name', 'publicKey'],
  siaga: ['reason', 'from', 'until', 'officers', 'accounts', 'contact'],
  institution: ['name', 'kind', 'unit', 'timeZone', 'emailDomains', 'hotlines', 'ppid', 'leakContact'],
};
/** Codes have been given already, and seldom matter. */
const behind = new Set(['id', 'code', 'countsAs', 'atMost']);
/** So few are all shown. */
const few = 7;

function partsOf(path: Path, { properties = {}, required = [] }: Node): { readonly shown: string[]; readonly more: string[] } {
  const keys = Object.keys(properties).filter((key) => properties[key]?.const === undefined);
  const listed = first[String(path[0])];
  const isListed = listed !== undefined && (path.length === 1 || (path.length === 2 && typeof path[1] === 'number'));
  const isShown = (key: string) =>
    isListed ? listed.includes(key) : !behind.has(key) && (required.includes(key) || keys.length <= few);
  const shown = keys.filter(isShown);
  return shown.length === 0 ? { shown: keys, more: [] } : { shown, more: keys.filter((key) => !isShown(key)) };
}

function More({ path, node, keys }: { readonly path: Path; readonly node: Node; readonly keys: readonly string[] }) {
  const t = tStudio();
  const value = valueAt(useStudio().policy.value, path);
  const filled = keys.filter((key) => isObject(value) && Object.hasOwn(value, key)).length;
  const all = useProblems(path, true);
  const isWrong = all.some(({ path: each }) => keys.some((key) => new RegExp(`\\.${key}(?:$|[.[])`).test(each)));
  return (
    <details class="more" open={isWrong || undefined}>
      <summary>
        <ChevronRight size={14} aria-hidden="true" />
        {filled > 0 ? t.moreFilled(keys.length, filled) : t.more(keys.length)}
      </summary>
      <Fields path={path} node={node} keys={keys} />
    </details>
  );
}

function Fields({ path, node, keys }: { readonly path: Path; readonly node: Node; readonly keys: readonly string[] }) {
  const Field = useField();
  return (
    <div class="fields">
      {keys.map((key) => {
        const each = node.properties?.[key];
        return each && <Field key={key} path={[...path, key]} node={each} isRequired={node.required?.includes(key) ?? false} />;
      })}
    </div>
  );
}

/** The fields of an object; `isBare`: without a frame of its own. */
export function ObjectField({ path, node: given, look, isBare }: FieldProps & { readonly isBare: boolean }) {
  const node = resolved(given);
  const { shown, more } = partsOf(path, node);
  const fields = (
    <>
      <Fields path={path} node={node} keys={shown} />
      {more.length > 0 && <More path={path} node={node} keys={more} />}
    </>
  );
  return isBare || isBilingual(node) ? (
    fields
  ) : (
    <Grouped path={path} look={look}>
      {fields}
    </Grouped>
  );
}
