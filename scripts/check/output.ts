/** One result a draft, for programs or for people. */

import type { PicturePlace } from '../../policy/types';
import type { Finding, Matcher, Trace, TracedFinding } from '../../rules/engine/types';
import type { Checked, Looked } from './checker';

/** `{"id","verdict","findings":[{"rule","severity","start","end","text"}]}`, with the trace where it was asked for. */
export function asJson(id: string | number, { draft, verdict, findings, pictures }: Checked, trace: Trace | undefined): string {
  return JSON.stringify({
    id,
    verdict,
    findings: findings.map(({ rule, clause, severity, start, end, fix, picture }) => ({
      rule,
      clause,
      severity,
      start,
      end,
      text: picture?.words ?? draft.text.slice(start, end),
      ...(picture && { picture: picture.number, boxes: picture.boxes }),
      ...(fix && { fix: fix.replacement }),
      ...(trace && { trace: wayOf(trace, { rule, start, end }) }),
    })),
    ...(pictures && { pictures: pictures.map(({ text, ...looked }) => ({ ...looked, ...(trace && { text }) })) }),
    ...(trace && { folded: trace.folded, tokens: trace.tokens }),
  });
}

/** The trace of one finding; a policy may show fewer findings than were made. */
function wayOf(
  trace: Trace,
  { rule, start, end }: Pick<Finding, 'rule' | 'start' | 'end'>,
): Pick<TracedFinding, 'steps' | 'antipatterns'> | undefined {
  const way = trace.findings.find(({ finding }) => finding.rule === rule && finding.start === start && finding.end === end);
  return way && { steps: way.steps, antipatterns: way.antipatterns };
}

const SEVERITIES = { block: 'TAHAN', warn: 'PERINGATAN', note: 'CATATAN', off: 'aman' } as const;

const NAMES = { image: 'gambar', video: 'video', pdf: 'PDF', file: 'dokumen' } as const;

const placeOf = ({ number, within }: PicturePlace): string =>
  within ? `PDF ${number}, halaman ${within.at}` : `gambar ${number}`;

/** What is said of an attachment that was not read, or not all of it. */
function notRead({ kind, state }: Looked): string {
  if (state === 'unclear') return 'tulisannya tidak jelas, periksa sendiri';
  if (state === 'pages') return 'hanya halaman-halaman pertama yang diperiksa, baca sendiri selebihnya';
  if (state === 'off') return 'tidak diperiksa, menurut kebijakan';
  if (state === 'format') return 'tidak diperiksa, sebab tidak dapat dibuka (terkunci, rusak, atau terlalu besar)';
  if (state === 'failed') return 'tidak diperiksa seluruhnya, baca sendiri';
  if (kind === 'video') return 'tidak diperiksa oleh perintah ini, tonton sendiri atau periksa di peramban';
  return kind === 'file' ? 'tidak diperiksa, baca sendiri' : 'tidak diperiksa, sebab berkasnya tidak disebut ("file")';
}

export function asText(
  id: string | number,
  { draft, verdict, findings, pictures = [] }: Checked,
  trace: Trace | undefined,
): string {
  const short = draft.text.replace(/\s+/g, ' ');
  const lines = [`${id}  ${SEVERITIES[verdict]}  ${short.length > 100 ? `${[...short].slice(0, 99).join('')}…` : short}`];
  if (trace && findings.length > 0) {
    lines.push(`    terbaca: ${trace.folded.replace(/\n/g, ' ⏎ ')}`);
    lines.push(`    token:   ${trace.tokens.map((token) => token.folded).join(' | ')}`);
  }
  for (const looked of pictures) {
    const { number, kind, state, text } = looked;
    if (state !== 'read') lines.push(`    ${NAMES[kind]} ${number}: ${notRead(looked)}`);
    if (trace && text !== '') lines.push(`    ${NAMES[kind]} ${number} terbaca: ${text.replace(/\s*\n\s*/g, ' ⏎ ')}`);
  }
  for (const finding of findings) {
    const { picture } = finding;
    const words = (picture?.words ?? draft.text.slice(finding.start, finding.end)).replace(/\s+/g, ' ');
    const place = picture ? placeOf(picture) : `${finding.start}–${finding.end}`;
    lines.push(`    ${SEVERITIES[finding.severity]}  ${finding.rule} (${finding.clause})  "${words}"  ${place}`);
    lines.push(`        ${finding.message.id}`);
    if (finding.fix) lines.push(`        perbaikan: "${finding.fix.replacement}"`);
    const way = trace && wayOf(trace, finding);
    if (!way) continue;
    for (const step of way.steps) {
      const from =
        step.term === undefined
          ? ''
          : ` ← "${step.term}"${step.lexicon ? ` dari ${step.lexicon}${step.tier ? `/${step.tier}` : ''}` : ''}`;
      const folded = step.folded === undefined ? '' : ` ~ "${step.folded}"`;
      lines.push(
        `        ${step.matcher}: "${draft.text.slice(step.start, step.end)}"${folded}${from}${step.detail ? ` [${step.detail}]` : ''}`,
      );
    }
    for (const { matcher, found } of way.antipatterns)
      lines.push(
        `        bukan pengecualian ${describe(matcher)}: ${found.length === 0 ? 'tidak ada dalam teks' : 'ada di tempat lain'}`,
      );
  }
  for (const { rule, clause, start, end, by } of trace?.suppressed ?? [])
    lines.push(`    lolos    ${rule} (${clause})  "${draft.text.slice(start, end).replace(/\s+/g, ' ')}"  ${LET_PASS[by]}`);
  return lines.join('\n');
}

const LET_PASS = {
  antipattern: 'karena pengecualian aturan',
  unless: 'karena "unless" di dekatnya',
  allow: 'karena daftar boleh',
  unheard: 'karena model tidak mendengar apa pun di draf ini',
} as const;

/** A matcher in a few words. */
function describe(matcher: Matcher): string {
  switch (matcher.kind) {
    case 'terms':
      return `terms ${[matcher.lexicon ?? matcher.terms ?? ''].flat().join(' ').slice(0, 60)}`;
    case 'pattern':
      return `pattern ${matcher.pattern.slice(0, 60)}`;
    case 'context':
      return matcher.is;
    case 'around':
      return `around ${describe(matcher.of)}`;
    case 'any':
    case 'all':
      return `${matcher.kind} (${matcher.of.map(describe).join('; ').slice(0, 90)})`;
    default:
      return matcher.kind;
  }
}
