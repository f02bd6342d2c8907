import { examine, inOrder, type Listener, toFinding } from './check';
import type { Ruleset } from './compile';
import type { Draft } from './draft';
import { DraftText } from './draft-text';
import type { Suppressed, Trace, TracedFinding, TraceStep, TraceToken } from './finding';
import { foldedText } from './line';
import type { Hit, TakenBack } from './match/hit';
import type { Matcher } from './matcher';
import { CheckScene } from './scene';
import { AFFIX, JOINED, LEET, NUMBERED, REDUPLICATED, REPEAT, SLANGED } from './text/words';

const KINDS: readonly TraceToken['kind'][] = ['word', 'number', 'link', 'handle', 'hashtag', 'emoji', 'part'];
const WAYS: readonly (readonly [number, string])[] = [
  [AFFIX, 'affix'],
  [LEET, 'leet'],
  [REPEAT, 'repeat'],
  [SLANGED, 'slang'],
  [JOINED, 'joined'],
  [REDUPLICATED, 'reduplication'],
  [NUMBERED, 'number'],
];

/**
 * Checks a draft and tells the way of every finding. Several times the cost of `check`; for people who ask why. A rule that
 * fails is left out here and named by `check`.
 */
export function trace(draft: Draft, ruleset: Ruleset): Trace {
  const reading = new DraftText(draft.text, ruleset.index);
  const takenBack: TakenBack = new Map();
  const scene = new CheckScene(draft, reading, ruleset.nodes, ruleset.gates, undefined, takenBack);
  const findings: TracedFinding[] = [];
  const suppressed: Suppressed[] = [];
  const suppress: Listener['suppress'] = ({ rule }, { clause }, { start, end }, by) =>
    suppressed.push({ rule: rule.id, clause: clause.name, start, end, by });
  const report: Listener['report'] = (rule, candidate) => {
    const nodes = [...rule.antipatterns, ...candidate.compiled.antipatterns];
    findings.push({
      finding: toFinding(rule, candidate, draft.text),
      steps: stepsOf(candidate.hit, reading),
      antipatterns: nodes.map((node) => ({
        matcher: node.matcher,
        found: scene.hits(node).map(({ start, end }) => ({ start, end })),
      })),
    });
  };
  examine(scene, ruleset, { report, suppress });
  for (const rule of ruleset.rules)
    for (const compiled of rule.clauses)
      for (const matcher of nearsOf(compiled.clause.match))
        for (const hit of takenBack.get(matcher) ?? []) suppress(rule, compiled, hit, 'unless');
  findings.sort((a, b) => inOrder(a.finding, b.finding));
  return {
    text: draft.text,
    folded: reading.lines.map((place) => foldedText(place.line, ruleset.index).text).join('\n'),
    tokens: tokensOf(reading),
    findings,
    suppressed,
  };
}

/** The windows with an `unless` that can make a clause's hit by themselves. */
function nearsOf(matcher: Matcher): Matcher[] {
  if (matcher.kind === 'near') return matcher.unless ? [matcher] : [];
  return matcher.kind === 'any' ? matcher.of.flatMap(nearsOf) : [];
}

function tokensOf(reading: DraftText): TraceToken[] {
  return reading.lines.flatMap(({ line, offset, firstSentence }) =>
    line.infos.map((info, i) => {
      const start = line.tokens.starts[i] ?? 0;
      const end = line.tokens.ends[i] ?? 0;
      return {
        start: offset + start,
        end: offset + end,
        text: line.text.slice(start, end),
        folded: info.folded,
        kind: KINDS[line.tokens.kinds[i] ?? 0] ?? 'word',
        sentence: firstSentence + (line.tokens.sentences[i] ?? 0),
      };
    }),
  );
}

function stepsOf(hit: Hit, reading: DraftText): TraceStep[] {
  const { start, end, kind, term } = hit;
  const step: TraceStep = { matcher: kind, start, end, ...(hit.detail !== undefined && { detail: hit.detail }) };
  const parts = (hit.parts ?? []).flatMap((part) => stepsOf(part, reading));
  if (!term || (kind !== 'terms' && kind !== 'substitution')) return [step, ...parts];
  const { source, text } = term.term;
  const { line, firstToken } = reading.lines[hit.line] ?? reading.lineAt(start);
  const ways = WAYS.filter(([bit]) => (term.via & bit) !== 0).map(([, name]) => name);
  const folded = line.infos.slice(hit.from - firstToken, hit.to - firstToken).map((info) => info.folded);
  return [
    {
      ...step,
      folded: folded.join(' '),
      term: text,
      ...(source.lexicon !== undefined && { lexicon: source.lexicon }),
      ...(source.tier && { tier: source.tier }),
      ...(ways.length > 0 && { detail: ways.join(', ') }),
    },
    ...parts,
  ];
}
