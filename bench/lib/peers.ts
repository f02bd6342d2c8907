/**
 * Public libraries that do a part of the work, each set up to do as much of it as it can. Each is loaded when it is built, so
 * that the memory it needs is counted as its own.
 */

export interface Peer {
  readonly name: string;
  /** What of Saring's work it does, in Indonesian. */
  readonly does: string;
  /** Does it look for terms of a list it is given, so that it can be scaled? */
  readonly takesTerms: boolean;
  build(terms: readonly string[]): Promise<(text: string) => unknown>;
}

const literal = (term: string) => term.replace(/[^a-z ]/g, '\\$&').replace(/ /g, '\\s+');

export const peers: readonly Peer[] = [
  {
    name: 'regex alternasi',
    does: 'istilah, dengan letaknya',
    takesTerms: true,
    build: async (terms) => {
      const expression = new RegExp(`\\b(?:${terms.map(literal).join('|')})\\b`, 'gi');
      return (text) => [...text.matchAll(expression)];
    },
  },
  {
    name: 're2js',
    does: 'istilah, dengan letaknya, linear',
    takesTerms: true,
    build: async (terms) => {
      const { RE2JS } = await import('re2js');
      const expression = RE2JS.compile(`\\b(?:${terms.map(literal).join('|')})\\b`, RE2JS.CASE_INSENSITIVE);
      return (text) => {
        const matcher = expression.matcher(text);
        let found = 0;
        while (matcher.find()) found++;
        return found;
      };
    },
  },
  {
    name: 'obscenity',
    does: 'istilah, angka pengganti huruf, huruf mirip, letak',
    takesTerms: true,
    build: async (terms) => {
      const { obscenityMatcher } = await import('./obscenity');
      const matcher = obscenityMatcher(terms);
      return (text) => matcher.getAllMatches(text);
    },
  },
  {
    name: 'bad-words',
    does: 'istilah, ya atau tidak',
    takesTerms: true,
    build: async (terms) => {
      const { Filter } = await import('bad-words');
      const filter = new Filter({ emptyList: true });
      for (const term of terms) filter.addWords(term);
      return (text) => filter.isProfane(text);
    },
  },
  {
    name: 'leo-profanity',
    does: 'kata utuh, daftar yang ditemukan',
    takesTerms: true,
    build: async (terms) => {
      const { default: leoProfanity } = await import('leo-profanity');
      leoProfanity.clearList();
      leoProfanity.add([...terms]);
      return (text) => leoProfanity.badWordsUsed(text);
    },
  },
  {
    name: 'indonesian-badwords',
    does: 'kata utuh dari daftarnya sendiri',
    takesTerms: false,
    build: async () => {
      const { default: indonesianBadwords } = await import('indonesian-badwords');
      return (text) => indonesianBadwords.badwords(text);
    },
  },
  {
    name: 'redact-pii',
    does: 'data pribadi dengan pola (Inggris)',
    takesTerms: false,
    build: async () => {
      const { SyncRedactor } = await import('redact-pii');
      const redactor = new SyncRedactor();
      return (text) => redactor.redact(text);
    },
  },
  {
    name: 'alex',
    does: 'kata tidak peka (Inggris), letak',
    takesTerms: false,
    build: async () => {
      const { text: check } = await import('alex');
      return (text) => check(text).messages;
    },
  },
  {
    name: 'harper.js',
    does: 'aturan tata bahasa (Inggris), letak, perbaikan',
    takesTerms: false,
    build: async () => {
      const [{ LocalLinter }, { binary }] = await Promise.all([import('harper.js'), import('harper.js/binary')]);
      const linter = new LocalLinter({ binary });
      await linter.setup();
      return (text) => linter.lint(text);
    },
  },
];
