/** The pictures of drafts: has them read elsewhere, keeps what was found in them, and lays it over the verdict on the text. In memory only. */
import type { ComposerDraft } from '../../desk/types';
import { gravestUnseen, unseenAs } from '../../desk/unseen';
import type { PictureAnswer, PictureContext, PictureOrder, PictureTerms, Replaced } from '../../pictures/answer';
import { milder, rank } from '../../policy/apply/settings';
import type { JudgedFinding, Unseen, Verdict } from '../../policy/types';
import type { Composer } from '../types';
import { onFiles } from './given-files';
import { swapPicture, type Way } from './swap';

export interface PictureReader {
  /** The bytes at an address of the page, without the network; undefined where they cannot be had. `file`: what it was picked as. */
  bytesAt(source: string, file?: File): Promise<Blob | undefined>;
  read(order: PictureOrder): Promise<PictureAnswer>;
  forget(id: string): void;
}

export interface PicturesOptions extends PictureReader {
  readonly window: Window & typeof globalThis;
  terms(): PictureTerms;
  /** A document of a draft, by its address there. */
  fileAt(source: string): File | undefined;
  /** What is known of a picture changed. */
  changed(): void;
  readonly signal: AbortSignal;
}

export interface Pictures {
  /** The verdict with what was found in the draft's pictures; begins to read those that are new. */
  over(draft: ComposerDraft, verdict: Verdict): Verdict;
  isReading(draft: ComposerDraft): boolean;
  /** When every picture of the draft was read, or the wait that the office allows is over. */
  settled(draft: ComposerDraft): Promise<unknown>;
  /** Puts a file into a draft in the place of the picture with this id; it is read and judged as any other. */
  replace(composer: Composer, id: string, file: File): Promise<Replaced>;
  /** Gives up what none of these drafts holds. */
  keepOnly(drafts: readonly ComposerDraft[]): void;
}

interface Known {
  readonly id: string;
  /** What it was judged as a part of. */
  about: string;
  /** What it was picked as; undefined where that is not certain, null where it stood there before all that was picked. */
  picked: Picked | null | undefined;
  /** `late`: it was waited for in vain. `none`: its bytes cannot be had. */
  state: PictureAnswer['state'] | 'reading' | 'late' | 'none';
  findings: PictureAnswer['findings'];
  done: Promise<unknown>;
}

function unseenIn({ state }: Known, kind: PictureOrder['kind'] = 'image'): Unseen | undefined {
  if (state === 'read') return undefined;
  if (state === 'late') return 'reading';
  return state === 'none' || state === 'failed' || (state === 'format' && kind === 'pdf') ? kind : state;
}

const usualWait = 20;
const ownMemory = /^(?:blob|data):/;
interface Image {
  readonly kind: PictureOrder['kind'];
  /** Empty where the page does not tell it. */
  readonly source: string;
  readonly picked: Known['picked'];
}

interface Picked extends Way {
  readonly file: File;
}

export function createPictures({ window, bytesAt, fileAt, read, forget, terms, changed, signal }: PicturesOptions): Pictures {
  const known = new Map<string, Known>();
  /** What was picked, dropped or pasted, for sites that show what they have uploaded. */
  let picked: readonly Picked[] = [];
  let serial = 0;
  /** A picture is out, and another is to come in its place. */
  let replacing: Promise<Replaced> | undefined;
  const settings = () => terms().policy.pictures;
  const mode = () => settings()?.mode ?? 'read';

  onFiles(
    window,
    (files, by, target) => {
      const pictures = files.filter(({ type }) => /^(?:image|video)\//.test(type));
      picked = [...picked, ...pictures.map((file) => ({ file, by, target: target as Element }))];
    },
    signal,
  );

  /** The pictures and videos of a draft by their addresses, each with the file it was picked as, where there are just as many of both. */
  function imagesOf({ attachments }: ComposerDraft): readonly Image[] {
    const of = (kind: 'image' | 'video') =>
      withFiles(
        kind,
        attachments.filter((each) => each.kind === kind).map(({ source = '' }) => source),
      );
    const [images, videos] = [of('image'), of('video')];
    return attachments.flatMap((each) => {
      if (each.kind !== 'file') return (each.kind === 'image' ? images : videos).shift() ?? [];
      const { source = '' } = each;
      return unseenAs(each) === 'pdf' && fileAt(source) ? { kind: 'pdf', source, picked: null } : [];
    });
  }

  function withFiles(kind: 'image' | 'video', sources: readonly string[]): Image[] {
    const before = (source: string) => known.get(source)?.picked;
    const taken = new Set(sources.map(before));
    const free = picked.filter((each) => !taken.has(each) && each.file.type.startsWith(kind));
    const open = sources.filter((source) => before(source) === undefined);
    const spent = new Set([...known.values()].map((it) => it.picked));
    const now = (source: string) => {
      const one = open.length === free.length ? free[open.indexOf(source)] : undefined;
      // An uploaded picture has another address. In the page's own memory, what comes in the place of one is another picture.
      return one && spent.has(one) && ownMemory.test(source) ? undefined : one;
    };
    const of = free.length === 0 ? () => null : now;
    return sources.map((source) => {
      const it = before(source);
      return { kind, source, picked: it === undefined ? of(source) : it };
    });
  }

  async function begin(it: Known, { kind, source }: Image, context: PictureContext): Promise<void> {
    const { about } = it;
    const blob = kind === 'pdf' ? fileAt(source) : await bytesAt(source, it.picked?.file);
    const answer = blob && known.get(source) === it ? await read({ ...context, ...terms(), id: it.id, kind, blob }) : undefined;
    if (it.about !== about || known.get(source) !== it) return;
    it.state = answer?.state ?? 'none';
    it.findings = answer?.findings ?? [];
    changed();
  }

  function look(image: Image, { site, surface }: ComposerDraft, { account }: Verdict): Known {
    const { source, picked } = image;
    const { policy, choice } = terms();
    const about = JSON.stringify([site, surface, account.kind, account.standing, policy.id, policy.revision, choice]);
    const it = known.get(source) ?? {
      id: `${++serial}`,
      about: '',
      picked,
      state: 'reading',
      findings: [],
      done: Promise.resolve(),
    };
    known.set(source, it);
    // The previews of several files come one after the other.
    const isFound = it.state === 'none' && it.picked === undefined && picked;
    if (isFound) it.picked = picked;
    if (it.about !== about || isFound) {
      it.about = about;
      it.state = 'reading';
      it.done = begin(it, image, { site, surface, account });
    }
    return it;
  }

  /** A composer may come, with its pictures, before the one that it replaces is known to be gone: what was picked for that one does not count. */
  function leaveBehind({ attachments }: ComposerDraft): void {
    const here = new Set(attachments.map(({ source }) => source));
    const left = new Set<Picked>();
    for (const [source, it] of known) if (it.picked && !here.has(source) && !it.picked.target.isConnected) left.add(it.picked);
    if (left.size > 0) picked = picked.filter((each) => !left.has(each));
  }

  const knownOf = (draft: ComposerDraft) => imagesOf(draft).flatMap(({ source }) => known.get(source) ?? []);

  return {
    over(draft, verdict) {
      leaveBehind(draft);
      const images = imagesOf(draft);
      if (replacing) return { ...verdict, unseen: 'reading' };
      if (images.length === 0 || mode() === 'off' || verdict.unchecked !== undefined) return verdict;
      const all = images.map((image) => look(image, draft, verdict));
      const found = all.flatMap((it, index) =>
        it.findings.map(
          (finding): JudgedFinding => ({
            ...finding,
            severity: mode() === 'note' ? 'note' : finding.severity,
            picture: { ...finding.picture, number: index + 1 },
          }),
        ),
      );
      const shown = found.filter(({ trial }) => !trial);
      const severity = shown.reduce(
        (worst, each) => (rank(each.severity) > rank(worst) ? each.severity : worst),
        verdict.severity,
      );
      const has = (...states: readonly Known['state'][]) => all.some((it) => states.includes(it.state));
      const isLookedAt = (source?: string) => images.some((image) => image.source === source);
      const documents = draft.attachments.filter(({ kind, source }) => kind === 'file' && !isLookedAt(source)).map(unseenAs);
      const unseen = gravestUnseen([...all.map((it, index) => unseenIn(it, images[index]?.kind)), ...documents]);
      const { unseen: _, ...rest } = verdict;
      // A draft that something stops is asked about anyway; a clean one is not called so.
      const isInDoubt = has('late', 'failed') && mode() === 'read' && milder(severity, 'warn') !== 'warn';
      return {
        ...rest,
        severity,
        findings: [...verdict.findings, ...shown],
        trial: [...verdict.trial, ...found.filter(({ trial }) => trial)],
        ...(unseen ? { unseen } : { isPictured: true }),
        ...(isInDoubt ? { unchecked: 'pictures' } : {}),
      };
    },
    isReading: (draft) => mode() === 'read' && (replacing !== undefined || knownOf(draft).some((it) => it.state === 'reading')),
    async replace(composer, id, file) {
      if (replacing) await replacing;
      const [source] = [...known].find(([, it]) => it.id === id) ?? [];
      if (source === undefined) return 'refused';
      const old = imagesOf(composer.read()).find((image) => image.source === source)?.picked ?? undefined;
      replacing = swapPicture({ window, composer, source, file, way: old, signal });
      const outcome = await replacing.catch((): Replaced => 'refused');
      replacing = undefined;
      if (outcome === 'replaced' || outcome === 'removed') {
        picked = picked.filter((each) => each !== old);
        known.delete(source);
        forget(id);
      }
      changed();
      return outcome;
    },
    async settled(draft) {
      if (replacing) await replacing;
      const all = knownOf(draft).filter((it) => it.state === 'reading');
      if (all.length === 0 || mode() !== 'read') return;
      const late = new Promise<void>((done) => {
        window.setTimeout(
          () => {
            for (const it of all) if (it.state === 'reading') it.state = 'late';
            done();
          },
          (settings()?.waitSeconds ?? usualWait) * 1000,
        );
      });
      await Promise.race([Promise.all(all.map((it) => it.done)), late]);
    },
    keepOnly(drafts) {
      const kept = new Set(drafts.flatMap(imagesOf).map(({ source }) => source));
      if (kept.size === 0) picked = [];
      for (const [source, it] of known) {
        if (kept.has(source)) continue;
        known.delete(source);
        picked = picked.filter((each) => each !== it.picked);
        forget(it.id);
      }
    },
  };
}
