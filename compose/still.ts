/** Asks the page once for what is needed many times, as long as nothing of the page can run in between. */
let answers: Map<unknown, Map<unknown, unknown>> | undefined;

/** Runs `work`, which must be synchronous: what it asks is looked up once. Nothing is kept afterwards. */
export function during<T>(work: () => T): T {
  if (answers) return work();
  answers = new Map();
  try {
    return work();
  } finally {
    answers = undefined;
  }
}

/** The page has had its turn after all: everything is looked up anew. */
export function stir(): void {
  answers?.clear();
}

/** The answer to a question about something; asked again within `during`, it is the same. */
export function recall<T>(about: unknown, question: unknown, ask: () => T): T {
  if (!answers) return ask();
  const known = answers.get(about) ?? new Map<unknown, unknown>();
  answers.set(about, known);
  if (!known.has(question)) known.set(question, ask());
  return known.get(question) as T;
}

/** The same question; asked again within `during`, it gives the same answer. */
export const once =
  <T>(ask: () => T): (() => T) =>
  () =>
    recall(ask, ask, ask);
