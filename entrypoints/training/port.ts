/** What the stage takes from the extension: the policy in force is read, nothing is written, no event leaves the page. */
import { effect } from '@preact/signals';
import { mountOverlay } from '../../components/page';
import { placesOf } from '../../components/shared/finding/places';
import { policyNames } from '../../components/training/policy-names';
import type { StagePolicy, StagePort } from '../../components/training/types';
import { attach } from '../../compose/session/attach';
import { openOffice } from '../../desk/office';
import { isTrainer } from '../../policy/apply/assigned';
import { embedded } from '../../policy/keep/embedded';
import { activePolicy, officerChoice } from '../../policy/keep/store';
import { activate } from '../../policy/read/activate';
import { parsePolicy } from '../../policy/read/parse';
import kabupaten from '../../samples/kabupaten.json?raw';
import kanwil from '../../samples/kanwil.json?raw';
import kodim from '../../samples/kodim.json?raw';
import latihan from '../../samples/latihan.json?raw';
import { leakReportOf } from '../compose/leak';
import { bytesAt } from '../compose/picture-bytes';
import { heldBack, pressAgain, readingPictures } from '../compose/troubles';
import { alertText, framePort } from '../wiring/frame-port';
import { copy, save } from '../wiring/save';

const samples = { latihan, kanwil, kabupaten, kodim };

async function readPolicy(source: string): ReturnType<StagePort['readPolicy']> {
  const read = parsePolicy(source);
  return read.ok ? { ok: true, policy: activate(read.policy, 'imported', { state: 'none' }) } : read;
}

/** The invented offices first, then the office's own policy where one is installed, then none at all. */
async function policies(): Promise<StagePolicy[]> {
  const found: StagePolicy[] = [];
  for (const [key, source] of Object.entries(samples)) {
    const read = await readPolicy(source);
    if (!read.ok) continue;
    const { name } = read.policy.institution;
    // The offices are invented, and say so in their names.
    found.push({ key, name: { id: name, en: name }, policy: read.policy });
  }
  const own = await activePolicy.getValue();
  if (own.source !== 'embedded') {
    const { name } = own.institution;
    found.push({ key: 'own', name: policyNames.own(name), policy: own });
  }
  return [...found, { key: 'embedded', name: policyNames.none, policy: embedded }];
}

export async function stagePort(): Promise<StagePort> {
  return {
    policies: await policies(),
    ownDecks: isTrainer(await activePolicy.getValue(), await officerChoice.getValue()),
    openOffice,
    readPolicy,
    save,
    copy,
    openPresenter(stage) {
      window.open(`?pelatih=${stage}`, `saring-pelatih-${stage}`, 'popup,width=760,height=620');
    },
    guard: (office) => (places) => {
      const end = new AbortController();
      const page = attach({
        window,
        places,
        // Our own page: nobody here has to be kept out.
        shadowMode: 'open',
        mountOverlay,
        words: { heldBack, pressAgain, readingPictures },
        count: (findings) => placesOf(findings).length,
        frame: framePort,
        bytesAt,
        alert: alertText,
        leakReport: (verdict) => leakReportOf(verdict, office()),
        // Read from the last row, as all of the stage.
        followsType: true,
        office,
        record: () => undefined,
        recordUnseen: () => undefined,
        signal: end.signal,
      });
      const stopRefreshing = effect(() => {
        office();
        queueMicrotask(page.refresh);
      });
      end.signal.addEventListener('abort', stopRefreshing, { once: true });
      return { refresh: page.refresh, stop: () => end.abort() };
    },
  };
}
