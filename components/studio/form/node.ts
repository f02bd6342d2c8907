/** The policy's JSON Schema, read as a description of forms. */
import type { Path } from '../../../policy/read/parse/problem';
import { editorSchema } from '../../../policy/schema/published';
import { isObject, type Json, valueAt } from './json';

export interface Node {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: string | number | boolean;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly additionalProperties?: Node | boolean;
  readonly propertyNames?: Node;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Node>>;
}

export const policyNode: Node = editorSchema();

/** The node itself, where it only names another; its own title and description stay. */
export function resolved(node: Node): Node {
  if (node.$ref === undefined) return node;
  const { $ref, ...own } = node;
  const target = policyNode.$defs?.[$ref.replace('#/$defs/', '')];
  return target ? { ...resolved(target), ...own } : own;
}

export const optionsOf = (node: Node): readonly Node[] => node.anyOf ?? node.oneOf ?? [];

/** The name of the kind that an option of a union stands for. */
export const kindOf = (option: Node): string | undefined => {
  const kind = resolved(option).properties?.kind?.const;
  return kind === undefined ? undefined : String(kind);
};

/** Which option of a union a value is. */
export function optionFor(node: Node, value: Json | undefined): Node | undefined {
  const options = optionsOf(node).map(resolved);
  if (isObject(value) && typeof value.kind === 'string') {
    const own = options.find((option) => kindOf(option) === value.kind);
    if (own) return own;
  }
  const type = Array.isArray(value) ? 'array' : isObject(value) ? 'object' : typeof value;
  return options.find((option) => option.type === type) ?? options[0];
}

/** The node of a field; undefined for what the schema does not know. */
export function nodeAt(path: Path, root: Json | undefined): Node | undefined {
  let node: Node | undefined = policyNode;
  for (const [index, step] of path.entries()) {
    let here: Node = resolved(node);
    if (optionsOf(here).length > 0) here = optionFor(here, valueAt(root, path.slice(0, index))) ?? here;
    const rest: Node | boolean | undefined = here.additionalProperties;
    node = typeof step === 'number' ? here.items : (here.properties?.[step] ?? (typeof rest === 'object' ? rest : undefined));
    if (!node) return undefined;
  }
  return resolved(node);
}

/** Text of a rule or note in both languages. */
export const isBilingual = ({ properties }: Node): boolean =>
  properties?.id?.title === 'Bahasa Indonesia' && Object.keys(properties).length === 2;

/** A short id, empty or not, that no other item of a list has. */
function freeId(stem: string, taken: readonly Json[]): string {
  const ids = new Set(taken.map((item) => (isObject(item) ? item.id : item)));
  for (let number = taken.length + 1; ; number++) if (!ids.has(`${stem}-${number}`)) return `${stem}-${number}`;
}

/** `2026-11-27`. */
const today = () => new Date().toISOString().slice(0, 10);

/** What a new field begins as. */
export function blank(given: Node): Json {
  const node = resolved(given);
  const [option] = optionsOf(node);
  if (node.const !== undefined) return node.const;
  if (option) return blank(option);
  if (node.enum?.[0] !== undefined) return node.enum[0];
  switch (node.type) {
    case 'object':
      return Object.fromEntries(
        (node.required ?? []).flatMap((key) => (node.properties?.[key] ? [[key, blank(node.properties[key])]] : [])),
      );
    case 'array':
      return node.minItems && node.items ? Array.from({ length: node.minItems }, () => blank(node.items as Node)) : [];
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return node.minimum !== undefined && node.minimum > -1_000_000 ? node.minimum : 0;
    default:
      return node.format === 'date' ? today() : '';
  }
}

const stems: Readonly<Record<string, string>> = {
  accounts: 'akun',
  officers: 'petugas',
  approvers: 'penyetuju',
  switches: 'sakelar',
  citations: 'kantor/dasar',
  ownRules: 'kantor/aturan',
};

/** A new item of a list, with an id of its own where items have one. */
export function blankItem(list: Path, node: Node, items: readonly Json[]): Json {
  const item = blank(node);
  if (!isObject(item)) return item;
  const name = ['id', 'code'].find((key) => item[key] === '');
  const stem =
    stems[String(list.at(-1))] ??
    (String(list.at(-1))
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-') ||
      'butir');
  return name === undefined
    ? item
    : {
        ...item,
        [name]: freeId(stem, name === 'id' ? items : items.map((each) => (isObject(each) ? (each[name] ?? '') : each))),
      };
}
