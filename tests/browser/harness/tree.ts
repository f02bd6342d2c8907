/** What a screen reader is told of a page: its tree of roles and names, as Chromium hands it out. */
import type { Page, Protocol } from 'puppeteer-core';

export interface Told {
  readonly role: string;
  readonly name: string;
  /** Of a heading. */
  readonly level?: number;
}

type Node = Protocol.Accessibility.AXNode;
const property = ({ properties = [] }: Node, name: string): unknown => properties.find((each) => each.name === name)?.value.value;

/** Everything but what is ignored, in the order in which it is read. */
export async function toldOf(page: Page): Promise<Told[]> {
  const devtools = await page.createCDPSession();
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  await devtools.detach();
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (node: Node | undefined): Node[] =>
    node ? [node, ...(node.childIds ?? []).flatMap((id) => inOrder(known.get(id)))] : [];
  return inOrder(nodes[0])
    .filter(({ ignored }) => !ignored)
    .map((node) => {
      const level = property(node, 'level');
      return {
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? '').trim(),
        ...(node.role?.value === 'heading' && typeof level === 'number' ? { level } : {}),
      };
    });
}

const controls =
  /^(button|link|textbox|searchbox|combobox|checkbox|radio|switch|slider|spinbutton|tab|option|menuitem|listbox|DisclosureTriangle|Date|InputTime|DateTime)$/;

/**
 * What is wrong with a page for someone who hears it: no single main part or no title at its head, headings that skip a level,
 * and regions, tables, pictures and controls without a name.
 */
export function unheard(told: readonly Told[]): string[] {
  const headings = told.flatMap(({ role, level, name }) => (role === 'heading' ? [{ level: level ?? 0, name }] : []));
  const skips = headings.flatMap(({ level, name }, index) =>
    level > (headings[index - 1]?.level ?? 0) + 1
      ? [`heading “${name}” of level ${level} after ${headings[index - 1]?.level ?? 0}`]
      : [],
  );
  const mains = told.filter(({ role }) => role === 'main').length;
  return [
    ...(mains === 1 ? [] : [`${mains} main parts`]),
    ...(headings.filter(({ level }) => level === 1).length === 1 ? [] : ['not one title']),
    ...skips,
    ...told.flatMap(({ role, name }) => {
      const isUsed = controls.test(role);
      const needsName = isUsed || ['region', 'dialog', 'img', 'image', 'table', 'heading'].includes(role);
      return needsName && name === '' ? [`${role} without a name`] : [];
    }),
  ];
}
