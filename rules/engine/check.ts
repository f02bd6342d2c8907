import { type Allowed, allowedIn } from './allow';
import { type CompiledClause, type CompiledRule, compareSeverity, type Ruleset } from './compile';
import type { Draft } from './draft';
import { DraftText, type LineMemo } from './draft-text';
import type { CheckResult, Finding, Suppressed } from './finding';
import { makeFix } from './fix';
import { type Hit, type Node, overlaps, type Scene } from './match/hit';
import type { Text } from './rule';
import { CheckScene } from './scene';

/** A finding before it is told: the hit, the clause it is of, and the severity after escalation. */
export interface Candidate {
  readonly compiled: CompiledClause;
  readonly hit: Hit;
  severity: Finding['severity'];
}

/**
 * Checks a draft. Pure and synchronous; a rule that throws is listed in `failed` and the others go on.
 * With a `memo`, kept by the caller for one composer, only lines that changed since the last check are read again.
 */
export function check(draft: Draft, ruleset: Ruleset, memo?: LineMemo): CheckResult {
  const scene = new CheckScene(draft, new DraftText(draft.text, ruleset.index, memo), ruleset.nodes, ruleset.gates);
  const findings: Finding[] = [];
  const report = (rule: CompiledRule, candidate: Candidate) => findings.push(toFinding(rule, candidate, draft.text));
  const failed = examine(scene, ruleset, { report });
  if (findings.length > 1) findings.sort(inOrder);
  return { findings, failed };
}

/** In order of appearance, then gravest first. */
export const inOrder = (a: Finding, b: Finding) => a.start - b.start || compareSeverity(b.severity, a.severity) || b.end - a.end;

/** What came of an examination, one at a time. */
export interface Listener {
  report(rule: CompiledRule, candidate: Candidate): void;
  /** A hit that is no finding, and why; asked for by who must explain. */
  suppress?(rule: CompiledRule, compiled: CompiledClause, hit: Hit, by: Suppressed['by']): void;
}

/** Tells every finding of every rule; returns the rules that failed. */
export function examine(scene: CheckScene, ruleset: Ruleset, listener: Listener): CheckResult['failed'] {
  const { draft } = scene;
  const allowed = allowedIn(draft.text, ruleset.allow);
  // What is milder than a block is composed without the words that the office allows.
  const mild = allowed.words ? scene.without((hit) => allowed.isWord(hit)) : scene;
  const unheard = () => ruleset.unheard(draft, scene.reading);
  let failed = ruleset.failed;
  for (const rule of ruleset.rules) {
    if (!mayFind(rule, scene) || !ruleset.applies(rule.rule, draft)) continue;
    try {
      for (const one of candidatesOf(rule, scene, mild, allowed, listener, unheard)) listener.report(rule, one);
    } catch (error) {
      failed = [...failed, { rule: rule.rule.id, error: error instanceof Error ? error.message : String(error) }];
    }
  }
  return failed;
}

const NONE: Candidate[] = [];

function mayFind({ roots }: CompiledRule, scene: CheckScene): boolean {
  for (let k = 0; k < roots.length; k++) if (scene.isOpen(roots[k] ?? 0)) return true;
  return false;
}

/** The hits of a rule that nothing excuses, one for each place, after escalation, in order. */
function candidatesOf(
  rule: CompiledRule,
  full: CheckScene,
  mild: CheckScene,
  allowed: Allowed,
  listener: Listener,
  unheard: () => boolean,
): Candidate[] {
  let all: Candidate[] | undefined;
  for (let k = 0; k < rule.roots.length; k++) {
    const compiled = full.isOpen(rule.roots[k] ?? 0) ? rule.clauses[k] : undefined;
    if (!compiled) continue;
    const scene = compiled.severity === 'block' ? full : mild;
    const hits = scene.hits(compiled.node);
    for (let i = 0; i < hits.length; i++) {
      const hit = hits[i];
      if (!hit) continue;
      const learned = hit.kind === 'model';
      if ((!learned && isCovered(hit, rule.antipatterns, scene)) || isCovered(hit, compiled.antipatterns, scene))
        listener.suppress?.(rule, compiled, hit, 'antipattern');
      else if (compiled.clause.yields && unheard()) listener.suppress?.(rule, compiled, hit, 'unheard');
      else if (isExcused(hit, allowed)) listener.suppress?.(rule, compiled, hit, 'allow');
      else {
        all ??= [];
        all.push({ compiled, hit, severity: compiled.severity });
      }
    }
    if (listener.suppress && scene !== full)
      for (const hit of full.hits(compiled.node))
        if (!scene.hits(compiled.node).some((one) => one.start === hit.start && one.end === hit.end))
          listener.suppress(rule, compiled, hit, 'allow');
  }
  if (!all) return NONE;
  const kept = raised(withoutOverlaps(withoutIdleModel(all)), rule);
  const { atMost } = rule.rule;
  if (atMost !== undefined && kept.length > atMost) {
    kept.sort((a, b) => compareSeverity(b.severity, a.severity) || a.hit.start - b.hit.start);
    kept.length = atMost;
  }
  return kept.sort((a, b) => a.hit.start - b.hit.start);
}

/** What was learned speaks where nothing as grave was found by what was written. */
function withoutIdleModel(all: Candidate[]): Candidate[] {
  if (all.length < 2 || !all.some(({ hit }) => hit.kind === 'model')) return all;
  const isIdle = ({ hit, severity, compiled }: Candidate) =>
    hit.kind === 'model' &&
    all.some(
      (one) =>
        one.compiled !== compiled &&
        (one.hit.kind === 'model' ? compareSeverity(one.severity, severity) > 0 : compareSeverity(one.severity, severity) >= 0),
    );
  return all.filter((one) => !isIdle(one));
}

/** Kinds whose hit is one place of the text, not made from others. */
const SINGLE: ReadonlySet<string> = new Set(['terms', 'pattern', 'substitution']);

/** Is the hit the number or the words that the office allows? One that was made from others is more than that, unless it marks one of them. */
function isExcused(hit: Hit, allowed: Allowed): boolean {
  if (!allowed.any) return false;
  return SINGLE.has(hit.kind) ? allowed.is(hit) : allowed.is(hit) && !allowed.isWord(hit);
}

/** The findings of a rule, raised where enough of them count towards one bound. */
function raised(kept: Candidate[], { rule }: CompiledRule): Candidate[] {
  if (!rule.escalate) return kept;
  const { count, to } = rule.escalate;
  const counts = new Map<string, number>();
  for (const { compiled } of kept) {
    const key = compiled.clause.countsAs;
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const one of kept)
    if ((counts.get(one.compiled.clause.countsAs ?? '') ?? 0) >= count && compareSeverity(to, one.severity) > 0)
      one.severity = to;
  return kept;
}

const isCovered = (hit: Hit, antipatterns: readonly Node[], scene: Scene): boolean =>
  antipatterns.some((node) => scene.covers(node, hit));

/** Of hits that overlap, the gravest stays, then the longest, then the first. */
function withoutOverlaps(all: Candidate[]): Candidate[] {
  if (all.length === 1) return all;
  all.sort((a, b) => a.hit.start - b.hit.start || b.hit.end - a.hit.end);
  const kept: Candidate[] = [];
  for (const one of all) {
    const last = kept[kept.length - 1];
    if (!last || !overlaps(last.hit, one.hit)) {
      if (!last || last.hit.start !== one.hit.start || last.hit.end !== one.hit.end) kept.push(one);
      continue;
    }
    const graver = compareSeverity(one.severity, last.severity);
    const longer = one.hit.end - one.hit.start > last.hit.end - last.hit.start;
    if (graver > 0 || (graver === 0 && longer)) kept[kept.length - 1] = one;
  }
  return kept;
}

export function toFinding({ rule }: CompiledRule, { compiled, hit, severity }: Candidate, text: string): Finding {
  const { clause } = compiled;
  const fix = makeFix(clause.fix, hit, text);
  const finding: Finding = {
    rule: rule.id,
    clause: clause.name,
    severity,
    start: hit.start,
    end: hit.end,
    message: naming(clause.message ?? rule.message, hit.lacks),
    advice: rule.advice,
    basis: rule.basis,
  };
  const whole = hit.whole ? { whole: true, ...(hit.kind === 'account' ? { ofAccount: true } : {}) } : {};
  return { ...finding, ...whole, ...(fix ? { fix } : {}), ...(clause.offers ? { offers: clause.offers } : {}) };
}

/** A sentence about what is missing, with its name. */
function naming(message: Text, lacks: readonly string[] | undefined): Text {
  if (!lacks) return message;
  const named = (sentence: string) => `${sentence.replace(/\.$/, '')}: ${lacks.join(', ')}`;
  return { id: named(message.id), en: named(message.en) };
}
