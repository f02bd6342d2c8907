/** Reads pictures in workers of an extension page, one after the other, and gives their memory back when there is none left. */
import { createWorker, OEM, PSM } from 'tesseract.js';
import { inTime } from '../read/in-time';
import { type Recogniser, recognise } from '../read/recognise';
import type { Code, Reading, Trouble } from '../types';
import type { Order } from './prepare';
import type { Prepared } from './prepared';

/** Milliseconds for which the workers wait for another picture. */
const lingers = 2000;
/** Milliseconds that one picture may take, also on a busy computer; what takes longer is made to. */
const patience = 90_000;

export interface Reader {
  /** Answers why where it cannot be read; never rejects. An abort gives up what is being read. */
  read(blob: Blob, signal: AbortSignal): Promise<Reading | Trouble>;
}

/** `at`: the address of a file of the package. */
export function createReader(at: (path: string) => string): Reader {
  let hands: Promise<Hands> | undefined;
  let line: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function letGo(): void {
    void hands?.then(({ stop }) => stop()).catch(() => undefined);
    hands = undefined;
  }

  async function readNow(blob: Blob, signal: AbortSignal): Promise<Reading | Trouble> {
    if (signal.aborted) return 'failed';
    hands ??= takeUp(at);
    const given = new Promise<'failed'>((done) => {
      signal.addEventListener('abort', () => done('failed'), { once: true });
    });
    try {
      const answer = await Promise.race([inTime((await hands).read(blob), patience), given]);
      // What it was doing it would finish before the next.
      if (signal.aborted) letGo();
      return answer;
    } catch {
      letGo();
      return 'failed';
    }
  }

  return {
    async read(blob, signal) {
      waiting += 1;
      clearTimeout(timer);
      const turn = line.then(() => readNow(blob, signal));
      line = turn;
      const answer = await turn;
      waiting -= 1;
      if (waiting === 0) timer = setTimeout(letGo, lingers);
      return answer;
    },
  };
}

interface Hands {
  read(blob: Blob): Promise<Reading | Trouble>;
  stop(): void;
}

async function takeUp(at: (path: string) => string): Promise<Hands> {
  const preparing = new Worker(at('picture-worker.js'));
  // Every address is ours; one left out would be another server's.
  const letters = await createWorker('ind', OEM.LSTM_ONLY, {
    workerPath: at('pictures/worker.min.js'),
    corePath: at('pictures/tesseract-core-simd-lstm.js'),
    langPath: at('pictures'),
    workerBlobURL: false,
    cacheMethod: 'none',
    gzip: true,
    errorHandler: () => undefined,
  });
  await letters.setParameters({ tessedit_pageseg_mode: PSM.AUTO });
  let number = 0;

  function prepare(blob: Blob): { readonly prepared: Promise<Prepared>; readonly codes: Promise<readonly Code[]> } {
    number += 1;
    const mine = number;
    const next = <T>(name: 'prepared' | 'codes') => {
      const over = new AbortController();
      return new Promise<T>((done, fail) => {
        const until = { signal: over.signal };
        const hear = ({ data }: MessageEvent<Record<string, unknown>>) => {
          if (data.number === mine && name in data) done(data[name] as T);
        };
        preparing.addEventListener('message', hear, until);
        preparing.addEventListener('error', () => fail(new Error('The picture could not be taken apart.')), until);
      }).finally(() => over.abort());
    };
    const both = { prepared: next<Prepared>('prepared'), codes: next<readonly Code[]>('codes') };
    both.codes.catch(() => undefined);
    preparing.postMessage({ number: mine, blob, wasm: at('pictures/zxing_reader.wasm') } satisfies Order);
    return both;
  }

  return {
    async read(blob) {
      const { prepared, codes } = prepare(blob);
      const given = await prepared;
      if ('trouble' in given) return given.trouble;
      const { camera, page } = given;
      const none = { text: '', words: [], isUnclear: false };
      const { text, words, isUnclear } = page ? await recognise(letters as unknown as Recogniser, page) : none;
      return { text, words, isUnclear, camera, codes: await codes };
    },
    stop() {
      preparing.terminate();
      void letters.terminate();
    },
  };
}
