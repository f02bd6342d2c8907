/** The regular expressions of the source: every literal, and every pattern that a rule holds. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export interface Expression {
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
/** What is run on text of officers, pages and policies. */
const ROOMS = ['rules', 'policy', 'desk', 'compose', 'components', 'journal', 'entrypoints'];

function* sources(): Generator<string> {
  for (const room of ROOMS)
    for (const name of readdirSync(root + room, { recursive: true, encoding: 'utf8' }).sort())
      if (/\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name)) yield `${room}/${name}`;
}

/** Every literal of the source, once for each pattern. */
export function literals(): Expression[] {
  const found = new Map<string, Expression>();
  for (const path of sources()) {
    const file = ts.createSourceFile(path, readFileSync(root + path, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const cut = node.text.lastIndexOf('/');
        const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        const [source, flags] = [node.text.slice(1, cut), node.text.slice(cut + 1)];
        if (!found.has(node.text)) found.set(node.text, { at: `${path}:${line}`, source, flags });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return [...found.values()];
}
