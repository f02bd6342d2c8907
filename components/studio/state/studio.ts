/** The policy being written: its fields, what is wrong with them, and what it would say to a draft. */
import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { parsePolicy } from '../../../policy/read/parse';
import { type Path, type Problem, writePath } from '../../../policy/read/parse/problem';
import type { ActivePolicy, Verdict } from '../../../policy/types';
import { type Checked, checkPolicy } from '../../../policy/write/check';
import { fileText } from '../../../policy/write/written';
import { isObject, type Json, valueAt, withValue } from '../form/json';
import { createHistory, type History } from './history';
import type { KeptKey, KeptWork, StudioPort } from './types';

/** How long nothing was written before it is checked and kept, ms. */
const pause = 250;

export interface Studio {
  readonly port: StudioPort;
  readonly history: History;
  readonly policy: ReadonlySignal<Json>;
  readonly base: ReadonlySignal<Json>;
  readonly from: ReadonlySignal<string>;
  readonly as: ReadonlySignal<KeptWork['as']>;
  /** Begun at all? */
  readonly isOpen: ReadonlySignal<boolean>;
  /** The last answer of the checks; that of an older text until the newer one is there. */
  readonly checked: ReadonlySignal<{ readonly text: string; readonly result: Checked } | undefined>;
  /** The text as it would be written to a file now. */
  readonly text: ReadonlySignal<string>;
  /** The last state without a problem, and how it judges. */
  readonly good: ReadonlySignal<
    { readonly active: ActivePolicy; judge(text: string, account: string | undefined): Verdict } | undefined
  >;
  readonly problems: ReadonlySignal<readonly Problem[]>;
  readonly drafts: Signal<readonly string[]>;
  readonly key: ReadonlySignal<KeptKey | undefined>;
  /** The signed file, as long as nothing was changed since. */
  readonly signed: ReadonlySignal<string | undefined>;
  readonly kept: ReadonlySignal<'kept' | 'keeping' | 'failed'>;
  set(path: Path, value: Json | undefined): void;
  /** Puts another policy on the desk as the next revision, or as a first one; its signature is left behind. False where it is none. */
  begin(text: string, from: string, as: 'next' | 'first'): boolean;
  holdKey(key: KeptKey | undefined): Promise<void>;
  holdSigned(text: string): void;
}

const drafted = [
  'Selamat pagi, Bapak/Ibu. Layanan hari ini dibuka pukul 08.00 sampai 15.00 di loket utama.',
  'Atas nama Siti Aminah, NIK 3201154509870003, berkasnya sudah selesai.',
];

export function createStudio(port: StudioPort): Studio {
  const { work } = port;
  let history = createHistory(work?.policy ?? {});
  const histories = signal(history);
  const base = signal<Json>(work?.base ?? {});
  const from = signal(work?.from ?? '');
  const as = signal<KeptWork['as']>(work?.as ?? 'first');
  const drafts = signal<readonly string[]>(work?.drafts ?? drafted);
  const key = signal(port.key);
  const held = signal<{ readonly of: string; readonly text: string } | undefined>(undefined);
  const checked = signal<{ readonly text: string; readonly result: Checked } | undefined>(undefined);
  const good = signal<Studio['good']['value']>(undefined);
  const kept = signal<'kept' | 'keeping' | 'failed'>('kept');
  const policy = computed(() => histories.value.now.value);
  const text = computed(() => fileText(policy.value));
  const isOpen = computed(() => from.value !== '');
  let round = 0;

  async function check(): Promise<void> {
    round += 1;
    const [mine, now] = [round, text.peek()];
    const result = await checkPolicy(now, port.today());
    if (mine !== round) return;
    checked.value = { text: now, result };
    if (!result.ok) return;
    const judge = port.judge(result.active);
    good.value = { active: result.active, judge };
  }

  async function keep(value: KeptWork): Promise<void> {
    try {
      await port.keepWork(value);
      kept.value = 'kept';
    } catch {
      kept.value = 'failed';
    }
  }

  effect(() => {
    const now: KeptWork = { policy: policy.value, base: base.value, from: from.value, as: as.value, drafts: drafts.value };
    if (!isOpen.value) return;
    kept.value = 'keeping';
    // Kept at once: a tab may be closed before any pause is over.
    void keep(now);
  });
  effect(() => {
    if (!isOpen.value) return;
    void text.value;
    const timer = setTimeout(() => void check(), checked.peek() ? pause : 0);
    return () => clearTimeout(timer);
  });

  return {
    port,
    get history() {
      return histories.value;
    },
    policy,
    base,
    from,
    as,
    isOpen,
    checked,
    text,
    good,
    problems: computed(() => (checked.value && !checked.value.result.ok ? checked.value.result.problems : [])),
    drafts,
    key,
    signed: computed(() => (held.value?.of === text.value ? held.value.text : undefined)),
    kept,
    set(path, value) {
      const changed = withValue(history.now.peek(), path, value);
      if (changed !== undefined) history.change(changed, value === undefined ? '' : writePath(path));
    },
    begin(source, name, how) {
      const value = parsed(source);
      if (value === undefined) return false;
      const revision = how === 'first' ? 1 : numberAt(value, ['revision']) + 1;
      const dated = withValue(withValue(value, ['revision'], revision), ['issued'], port.today());
      history = createHistory(dated ?? value);
      base.value = value;
      as.value = how;
      from.value = name;
      histories.value = history;
      return true;
    },
    async holdKey(given) {
      await port.keepKey(given);
      key.value = given;
    },
    holdSigned(file) {
      held.value = { of: text.peek(), text: file };
    },
  };
}

/** The value of a file without its signature, for what is changed has to be signed anew; undefined where it is no object. */
function parsed(source: string): Json | undefined {
  const read = parsePolicy(source);
  const value: unknown = read.ok ? read.signed : loose(source);
  return isObject(value) ? withValue(value, ['signature'], undefined) : undefined;
}

/** A file with problems is taken too: they are told beside the fields. */
function loose(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

function numberAt(root: Json, path: Path): number {
  const value = valueAt(root, path);
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : 0;
}
