/** The two published forms of the policy schema: for editors (`$schema`), and for the browsers' managed storage. */
import { policySchema } from '.';
import { z } from './zod';

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const nodes = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : []);
const entries = (value: unknown): [string, Node][] =>
  isNode(value) ? Object.entries(value).flatMap(([key, node]) => (isNode(node) ? [[key, node] as [string, Node]] : [])) : [];

/** JSON Schema 2020-12, as editors understand it. */
export const editorSchema = (): Node => z.toJSONSchema(policySchema, { io: 'input' });

/** Of two forms that a field may take, group policy offers the richer one; forms of objects are laid over each other. */
function oneForm(options: Node[], resolve: (node: Node) => Node): Node {
  const resolved = options.map(resolve);
  const objects = resolved.filter(({ type }) => type === 'object');
  if (objects.length > 0) {
    const properties: Record<string, Node> = {};
    for (const [name, node] of objects.flatMap((object) => entries(object.properties))) {
      const before = properties[name];
      properties[name] = before ? merge(before, node) : node;
    }
    return { type: 'object', properties };
  }
  return (
    resolved.find(({ type }) => type === 'array') ??
    resolved.find((node) => node.type === 'string' && !('enum' in node) && !('const' in node)) ??
    resolved[0] ?? { type: 'string' }
  );
}

/** Two meanings of one name: the choices of both, or the first where neither limits its choices. */
function merge(a: Node, b: Node): Node {
  const choices = (node: Node): readonly unknown[] | undefined =>
    'const' in node ? [node.const] : Array.isArray(node.enum) ? node.enum : undefined;
  const [first, second] = [choices(a), choices(b)];
  if (first && second) {
    const { const: _, ...rest } = a;
    return { ...rest, type: 'string', enum: [...new Set([...first, ...second])] };
  }
  // A number of words or a named stretch becomes a text; text is also the form that takes every choice.
  return first ? b : a;
}

const words = (node: Node): Node => ({
  ...(typeof node.title === 'string' ? { title: node.title } : {}),
  ...(typeof node.description === 'string' ? { description: node.description } : {}),
});

/**
 * The subset that Chromium accepts for managed storage: one type a node, no unions, no patterns. Everything else is checked
 * by the extension when it reads the policy, with a sentence for each problem.
 */
function chromium(node: Node, resolve: (node: Node) => Node): Node {
  if (typeof node.$ref === 'string') return { $ref: node.$ref.replace('#/$defs/', '') };
  const options = [...nodes(node.anyOf), ...nodes(node.oneOf)];
  if (options.length > 0) return { ...words(node), ...chromium(oneForm(options, resolve), resolve) };
  const type = node.type ?? 'string';
  if (type === 'object') {
    const properties = Object.fromEntries(entries(node.properties).map(([name, field]) => [name, chromium(field, resolve)]));
    const rest = isNode(node.additionalProperties) ? node.additionalProperties : undefined;
    return {
      ...words(node),
      type,
      ...(Object.keys(properties).length > 0 ? { properties } : {}),
      ...(rest ? { additionalProperties: chromium(rest, resolve) } : {}),
    };
  }
  if (type === 'array') return { ...words(node), type, items: chromium(isNode(node.items) ? node.items : {}, resolve) };
  const choices = 'const' in node && node.const !== undefined ? [node.const] : Array.isArray(node.enum) ? node.enum : undefined;
  return { ...words(node), type, ...(choices ? { enum: choices } : {}) };
}

/** What managed storage may hold beside a policy as an object. */
export const managedSettings = {
  policyText: {
    title: 'Kebijakan sebagai teks',
    description: 'Isi berkas kebijakan sebagai satu teks JSON. Dipakai bila diisi; paling aman untuk berkas bertanda tangan.',
    type: 'string',
  },
  policyUrl: {
    title: 'Alamat kebijakan',
    description: 'Alamat https:// tempat berkas kebijakan diambil. Hanya dipakai bila kebijakan tidak diisi di atas.',
    type: 'string',
  },
  publicKeys: {
    title: 'Kunci publik kantor',
    description: 'Kunci Ed25519 (32 byte, base64). Bila diisi, hanya kebijakan yang ditandatangani salah satunya yang dipakai.',
    type: 'array',
    items: { type: 'string' },
  },
  officer: {
    title: 'Petugas komputer ini',
    description: 'Kode petugas dari bagian "officers". Bila diisi, petugas tidak dapat memilih nama lain.',
    type: 'string',
  },
  forwardHeader: {
    title: 'Nilai tajuk penerusan',
    description: 'Nilai tajuk yang disebut "journal.forward.header", misalnya "Bearer …". Tidak ditulis dalam berkas kebijakan.',
    type: 'string',
  },
} as const;

/** The schema of managed storage: the whole policy, or its text, or an address with a key. */
export function managedSchema(): Node {
  const source = editorSchema();
  const defs = isNode(source.$defs) ? source.$defs : {};
  const resolve = (node: Node): Node => {
    const target = typeof node.$ref === 'string' ? defs[node.$ref.replace('#/$defs/', '')] : undefined;
    return isNode(target) ? target : node;
  };
  // Chromium resolves a reference to the id of a node anywhere in the schema, so the recursive part is named where it is used first.
  const named = new Set<string>();
  const place = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(place);
    if (!isNode(node)) return node;
    if (typeof node.$ref === 'string' && !named.has(node.$ref)) {
      named.add(node.$ref);
      const target = defs[node.$ref];
      return isNode(target) ? { id: node.$ref, ...Object(place(chromium(target, resolve))) } : { type: 'string' };
    }
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, place(value)]));
  };
  const policy = place(chromium(source, resolve));
  return {
    type: 'object',
    properties: {
      policy: { ...Object(policy), title: 'Kebijakan', description: 'Isi berkas kebijakan sebagai objek.' },
      ...managedSettings,
    },
  };
}
