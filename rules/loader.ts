import { applyFix, type CompileInput, check, compile, type Ruleset } from './engine';
import type { Example, Finding, Rule, RuleExamples, Text } from './engine/types';
import { type ParsedExample, parseExample } from './example';

export interface RuleProblem {
  readonly rule: string;
  /** Where in the rule: `basis[0]`, `examples.flags[2]`. */
  readonly path: string;
  /** What is wrong and what to do, one sentence. */
  readonly message: Text;
}

export interface RulesToValidate extends CompileInput {
  /** By rule id. */
  readonly examples: Readonly<Record<string, RuleExamples>>;
  /** Ids that a basis may name. */
  readonly citations: ReadonlySet<string>;
  /** Once there are more problems than this, no further rule is looked at. */
  readonly most?: number;
}

const LEAST_FLAGS = 5;
const LEAST_SILENT = 5;
const LEAST_NEAR_MISSES = 2;

/**
 * Everything that is wrong with rules and their examples, all at once; empty when nothing is. The same demands hold for
 * built-in rules and for those of a policy.
 */
export function validateRules(input: RulesToValidate): RuleProblem[] {
  const problems: RuleProblem[] = [];
  const ruleset = compile({
    ...input,
    rules: input.rules.map((rule) => (rule.severity === 'off' ? { ...rule, severity: 'warn' } : rule)),
  });
  for (const { rule, error } of ruleset.failed)
    problems.push({
      rule,
      path: 'clauses',
      message: { id: `Aturan tidak dapat dipakai: ${error}.`, en: `The rule cannot be used: ${error}.` },
    });
  const seen = new Set<string>();
  for (const rule of input.rules) {
    if (problems.length > (input.most ?? Number.POSITIVE_INFINITY)) break;
    const say = (path: string, id: string, en: string) => problems.push({ rule: rule.id, path, message: { id, en } });
    if (seen.has(rule.id))
      say('id', `Kode "${rule.id}" dipakai dua kali; beri kode lain.`, `The id "${rule.id}" is used twice; choose another.`);
    seen.add(rule.id);
    checkTexts(rule, say);
    checkBasis(rule, input.citations, say);
    const examples = Object.hasOwn(input.examples, rule.id) ? input.examples[rule.id] : undefined;
    if (!examples)
      say(
        'examples',
        'Contoh belum ada; tulis contoh yang ditandai dan yang lolos.',
        'There are no examples; write some that flag and some that pass.',
      );
    else checkExamples(rule, examples, { ...ruleset, rules: ruleset.rules.filter((one) => one.rule.id === rule.id) }, say);
  }
  return problems;
}

type Say = (path: string, id: string, en: string) => void;

function checkTexts(rule: Rule, say: Say): void {
  const texts: [string, Text | undefined][] = [
    ['title', rule.title],
    ['message', rule.message],
    ['advice', rule.advice],
    ...rule.clauses.map((clause): [string, Text | undefined] => [`clauses.${clause.name}.message`, clause.message]),
  ];
  for (const [path, text] of texts) {
    if (!text) continue;
    if (text.id.trim() === '') say(`${path}.id`, 'Teks bahasa Indonesia kosong.', 'The Indonesian text is empty.');
    if (text.en.trim() === '') say(`${path}.en`, 'Teks bahasa Inggris kosong.', 'The English text is empty.');
  }
  const names = rule.clauses.map((clause) => clause.name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined)
    say('clauses', `Nama klausul "${twice}" dipakai dua kali.`, `The clause name "${twice}" is used twice.`);
  if (names.length === 0)
    say('clauses', 'Aturan tanpa klausul tidak mengenali apa pun.', 'A rule without a clause recognises nothing.');
}

function checkBasis(rule: Rule, citations: ReadonlySet<string>, say: Say): void {
  if (rule.basis.length === 0) say('basis', 'Dasar aturan belum disebut.', 'The rule names no basis.');
  rule.basis.forEach((id, i) => {
    if (!citations.has(id)) say(`basis[${i}]`, `Dasar "${id}" tidak dikenal.`, `The basis "${id}" is not known.`);
  });
}

function checkExamples(rule: Rule, examples: RuleExamples, ruleset: Ruleset, say: Say): void {
  const { flags, passes, nearMisses } = examples;
  const least = (path: string, has: number, needs: number) => {
    if (has < needs)
      say(
        path,
        `Baru ada ${has} contoh; perlu paling sedikit ${needs}.`,
        `There are ${has} examples; at least ${needs} are needed.`,
      );
  };
  least('examples.flags', flags.length, LEAST_FLAGS);
  least('examples.passes', passes.length + nearMisses.length, LEAST_SILENT);
  least('examples.nearMisses', nearMisses.length, LEAST_NEAR_MISSES);
  const run = runner(ruleset);
  // A rule that could not be compiled was named before.
  const isCompiled = !ruleset.failed.some((one) => one.rule === rule.id);
  const failure = isCompiled ? failureOf(rule, examples, run) : undefined;
  if (failure !== undefined) {
    say('clauses', `Aturan tidak dapat dijalankan: ${failure}.`, `The rule cannot be run: ${failure}.`);
    return;
  }
  const seen = new Set<string>();
  const each = (list: readonly Example[], name: string, test: (parsed: ParsedExample, path: string) => void) =>
    list.forEach((example, i) => {
      const path = `examples.${name}[${i}]`;
      const parsed = parseExample(example);
      if (!parsed) {
        say(path, 'Tanda [[ dan ]] tidak berpasangan.', 'The marks [[ and ]] do not pair.');
        return;
      }
      const key = JSON.stringify(parsed.draft);
      if (seen.has(key)) say(path, 'Contoh ini sudah ada.', 'This example is there already.');
      seen.add(key);
      test(parsed, path);
    });
  each(flags, 'flags', (parsed, path) => checkFlag(rule, parsed, path, run, say));
  const silent = (parsed: ParsedExample, path: string) => {
    const [finding] = findingsOf(rule, parsed.draft, run);
    if (!finding) return;
    const words = parsed.draft.text.slice(finding.start, finding.end);
    say(
      path,
      `Seharusnya lolos, tetapi "${words}" ditandai (${finding.clause}).`,
      `Should pass, but "${words}" is flagged (${finding.clause}).`,
    );
  };
  each(passes, 'passes', silent);
  each(nearMisses, 'nearMisses', silent);
}

function checkFlag(rule: Rule, { draft, marked, clause }: ParsedExample, path: string, run: Run, say: Say): void {
  const findings = findingsOf(rule, draft, run);
  const words = (ranges: readonly { start: number; end: number }[]) =>
    ranges.map(({ start, end }) => `"${draft.text.slice(start, end)}"`).join(', ') || '-';
  const expected = marked.length > 0 ? marked : [{ start: 0, end: draft.text.length }];
  const same =
    expected.length === findings.length &&
    expected.every((range, i) => range.start === findings[i]?.start && range.end === findings[i]?.end);
  if (!same) {
    say(
      path,
      `Yang ditandai ${words(findings)}, seharusnya ${words(expected)}.`,
      `Flagged ${words(findings)}, expected ${words(expected)}.`,
    );
    return;
  }
  if (clause !== undefined && !findings.some((finding) => finding.clause === clause))
    say(path, `Klausul yang mengenali bukan "${clause}".`, `The clause that fired is not "${clause}".`);
  const fixed = findings.filter((finding) => finding.fix);
  if (fixed.length === 0) return;
  const text = fixed.reduceRight((before, finding) => (finding.fix ? applyFix(before, finding.fix) : before), draft.text);
  const left = findingsOf(rule, { ...draft, text }, run);
  if (left.length > findings.length - fixed.length)
    say(path, `Setelah diperbaiki menjadi "${text}" masih ada temuan.`, `Once mended to "${text}" it is still flagged.`);
}

/** Why the rule throws on its own examples, if it does. */
function failureOf(rule: Rule, { flags, passes, nearMisses }: RuleExamples, run: Run): string | undefined {
  for (const example of [...flags, ...passes, ...nearMisses]) {
    const parsed = parseExample(example);
    const failed = parsed && run(parsed.draft).failed.find((one) => one.rule === rule.id);
    if (failed) return failed.error;
  }
  return undefined;
}

type Draft = ParsedExample['draft'];
type Run = (draft: Draft) => ReturnType<typeof check>;

/** Checks each draft once, however often it is asked about. */
function runner(ruleset: Ruleset): Run {
  const known = new Map<string, ReturnType<typeof check>>();
  return (draft) => {
    const key = JSON.stringify(draft);
    const result = known.get(key) ?? check(draft, ruleset);
    known.set(key, result);
    return result;
  };
}

const findingsOf = (rule: Rule, draft: Draft, run: Run): readonly Finding[] =>
  run(draft).findings.filter((finding) => finding.rule === rule.id);
