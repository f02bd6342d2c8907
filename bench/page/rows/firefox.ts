/** Typing in Firefox, bare, with its own spelling and with Saring. Its remote protocol tells no time of a thread: the processes' own stands in. */
import { readdirSync, readFileSync } from 'node:fs';
import { startSession } from '../../../tests/browser/harness/session';
import { both, type Lane, type LaneName, type Measurement } from '../browser';
import { draft, openComposer } from '../composer';
import { rowsOf, typeMeasured } from './typing';

const ROUNDS = 2;
/** Milliseconds of one tick of the kernel's accounts. */
const TICK = 10;

/** Processor time of a process and all it started, in milliseconds. Linux only. */
function processTime(root: number): number {
  const parents = new Map<number, { readonly parent: number; readonly ticks: number }>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      parents.set(Number(name), { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) });
    } catch {
      // It has ended meanwhile.
    }
  }
  const isOurs = (id: number): boolean => id === root || (parents.has(id) && isOurs(parents.get(id)?.parent ?? 0));
  return [...parents].reduce((sum, [id, { ticks }]) => sum + (isOurs(id) ? ticks * TICK : 0), 0);
}

export const firefox: Measurement = async () => {
  const spelling = (name: LaneName) => ({ 'layout.spellcheckDefault': name === 'spelling' ? 2 : 0 });
  const open = async (name: LaneName) => ({
    name,
    ...(await startSession('firefox', { build: name === 'with' ? 'production' : 'none', prefs: spelling(name) })),
  });
  const sessions = [await open('without'), await open('spelling'), await open('with')];
  try {
    const lanes: Lane[] = sessions.map(({ name, browser }) => ({ name, browser }));
    const found = await both(lanes, ROUNDS, async (page, { browser }) => {
      await openComposer(page);
      await page.keyboard.type('a');
      const { pid } = browser.process() ?? {};
      return typeMeasured(page, draft, async () => (pid === undefined ? Number.NaN : processTime(pid)));
    });
    return rowsOf(found, 'Firefox');
  } finally {
    for (const { close } of sessions) await close();
  }
};
