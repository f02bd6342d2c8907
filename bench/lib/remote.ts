/** Contestants in processes of their own, so that none pays for the heap of another or has its compiled code dropped for it. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Contestant } from './measure';

/** What the process is asked, and what it answers; before the first question it tells its memory. */
export interface Question {
  readonly text: string;
  readonly warmUp: number;
  readonly budget: number;
}
export type Answer = { readonly megabytes: number } | { readonly times: readonly number[] };

export interface Started {
  readonly contestant: Contestant;
  /** Heap that stays with what it was built from. */
  readonly megabytes: number;
  stop(): void;
}

/** Starts the peer of that name, or Saring where there is none; throws when its process ends by itself. */
export async function startContestant(name: string): Promise<Started> {
  const child = fork(fileURLToPath(new URL('./remote-inside.ts', import.meta.url)), [name]);
  const first = await answerOf(child, name);
  if (!('megabytes' in first)) throw new Error(`${name} did not tell its memory.`);
  return {
    megabytes: first.megabytes,
    contestant: {
      name,
      async turn(text, warmUp, budget) {
        const question: Question = { text, warmUp, budget };
        child.send(question);
        const answer = await answerOf(child, name);
        if (!('times' in answer)) throw new Error(`${name} gave no times.`);
        return answer.times;
      },
    },
    stop: () => child.disconnect(),
  };
}

function answerOf(child: ChildProcess, name: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error(`The process of ${name} ended in its turn.`));
    child.once('exit', ended);
    child.once('message', (answer) => {
      child.off('exit', ended);
      resolve(answer as Answer);
    });
  });
}
