/** Asks the page once for what is needed many times, as long as nothing of the page can run in between. */
export interface Still {
  /** Runs `work`, which must be synchronous: what it asks is looked up once. Nothing is kept afterwards. */
  during<T>(work: () => T): T;
  /** The same question; asked again within `during`, it gives the same answer. */
  once<T>(ask: () => T): () => T;
}

export function createStill(): Still {
  let answers: Map<unknown, unknown> | undefined;
  return {
    during(work) {
      if (answers) return work();
      answers = new Map();
      try {
        return work();
      } finally {
        answers = undefined;
      }
    },
    once<T>(ask: () => T) {
      return () => {
        if (!answers) return ask();
        if (!answers.has(ask)) answers.set(ask, ask());
        return answers.get(ask) as T;
      };
    },
  };
}
