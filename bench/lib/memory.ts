/** Memory of a browser with all its processes, from Linux's /proc; elsewhere nothing is known. */
import { readdirSync, readFileSync } from 'node:fs';

const pageMb = 4096 / 1e6;

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Megabytes that a process and all its descendants hold; undefined where there is no /proc. */
export function treeMb(root: number): number | undefined {
  const parents = new Map<number, number>();
  try {
    for (const name of readdirSync('/proc')) {
      // After the name in brackets, which may hold anything: state, then the parent.
      const parent = /^\d+$/.test(name) && read(`/proc/${name}/stat`).match(/\) \S (\d+) /)?.[1];
      if (parent) parents.set(Number(name), Number(parent));
    }
  } catch {
    return undefined;
  }
  const tree = new Set([root]);
  for (let size = 0; size < tree.size; ) {
    size = tree.size;
    for (const [pid, parent] of parents) if (tree.has(parent)) tree.add(pid);
  }
  // Of a process, pages that are its own: resident without what is shared.
  const own = (pid: number) => {
    const [, resident = '0', shared = '0'] = read(`/proc/${pid}/statm`).split(' ');
    return (Number(resident) - Number(shared)) * pageMb;
  };
  return [...tree].reduce((sum, pid) => sum + own(pid), 0);
}

/** The most a browser holds while `work` runs, and what it held before. */
export async function peakMb<T>(root: number, work: () => Promise<T>): Promise<{ value: T; before: number; most: number }> {
  const before = treeMb(root) ?? 0;
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, treeMb(root) ?? 0);
  }, 100);
  try {
    return { value: await work(), before, most };
  } finally {
    clearInterval(timer);
  }
}
