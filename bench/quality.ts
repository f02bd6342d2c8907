/**
 * `npm run bench:quality -- --dir DIR`: Saring beside public libraries on the same labelled lines. DIR holds `*.jsonl` with
 * `{"text","labels"}`, optionally `site`, `surface`, `account` and `kind`; nothing of it is kept. With `--precision table` or
 * `--precision json`: how often each rule and clause that stops a draft is right, over all files whose labels are rules or none.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import indonesianBadwords from 'indonesian-badwords';
import { nikParser } from 'nik-parser';
import { SyncRedactor } from 'redact-pii';
import { z } from 'zod';
import { siteIds } from '../compose/sites';
import { model } from '../rules/generated/model';
import { offerModel } from '../rules/model/current';
import { plainChecker } from '../scripts/check/checker';
import { wilson } from '../scripts/train/card';
import { table } from './lib/measure';
import { obscenityMatcher } from './lib/obscenity';
import { precisionOf } from './lib/precision';
import { terms } from './lib/saring';

const line = z.object({
  text: z.string(),
  labels: z.array(z.string()).default([]),
  kind: z.string().optional(),
  site: z.enum(siteIds).default('facebook'),
  surface: z.enum(['post', 'comment', 'reply', 'caption', 'thread', 'share', 'edit']).default('post'),
  account: z.string().default('official'),
});
type Line = z.infer<typeof line>;

const ROUGH = ['etika/kata-kasar', 'pelindungan/perundungan', 'pelindungan/ujaran-kebencian'];

/** Does this one stop the line? */
interface Judge {
  readonly name: string;
  readonly stops: (line: Line) => boolean;
}

const { values } = parseArgs({ options: { dir: { type: 'string' }, precision: { type: 'string' } } });
if (values.dir === undefined) {
  console.error('bench:quality: --dir is missing; give the folder with the labelled *.jsonl files');
  process.exit(2);
}
const folder = values.dir;
const load = (name: string): Line[] =>
  readFileSync(join(folder, name), 'utf8')
    .trim()
    .split('\n')
    .map((text) => line.parse(JSON.parse(text)));

const checker = plainChecker();
const foundIn = ({ text, site, surface, account }: Line) =>
  checker.check({ text, site, surface, account, attachments: [] }).findings;
const stopping = (one: Line) => foundIn(one).filter(({ severity }) => severity === 'warn' || severity === 'block');
const obscenity = obscenityMatcher(terms());
const redactor = new SyncRedactor();
const LONG_NUMBER = /(?<!\d)\d{16}(?!\d)/g;

/** The library throws on a district it does not know; that is a number it does not take for a NIK. */
function isNik(number: string): boolean {
  try {
    return nikParser(number).isValid();
  } catch {
    return false;
  }
}

const rough: readonly Judge[] = [
  { name: 'Saring', stops: (one) => stopping(one).some(({ rule }) => ROUGH.includes(rule)) },
  { name: 'indonesian-badwords', stops: ({ text }) => indonesianBadwords.flag(text) },
  { name: 'obscenity, the same terms', stops: ({ text }) => obscenity.hasMatch(text) },
];
const personal: readonly Judge[] = [
  { name: 'Saring', stops: (one) => stopping(one).some(({ rule }) => rule === 'pelindungan/data-pribadi') },
  { name: 'redact-pii', stops: ({ text }) => redactor.redact(text) !== text },
  { name: 'nik-parser', stops: ({ text }) => [...text.matchAll(LONG_NUMBER)].some(([number]) => isNik(number)) },
];

const percent = (share: number) => `${(100 * share).toFixed(2)} %`;

function scored(lines: readonly Line[], label: string, judges: readonly Judge[]): string[][] {
  return judges.map(({ name, stops }) => {
    let hit = 0;
    let wrong = 0;
    let missed = 0;
    for (const one of lines) {
      const is = one.labels.includes(label);
      if (stops(one)) is ? hit++ : wrong++;
      else if (is) missed++;
    }
    const precision = hit / (hit + wrong) || 0;
    const recall = hit / (hit + missed) || 0;
    return [name, ((2 * precision * recall) / (precision + recall) || 0).toFixed(3), precision.toFixed(3), recall.toFixed(3)];
  });
}

/** How many of them are so, by all that Saring knows and by the rules alone, with the ends of the 95 % interval (Wilson). */
function counted(name: string, lines: readonly Line[], is: (line: Line) => boolean): string[][] {
  const count = (offered: string | undefined) => {
    offerModel(offered);
    const hits = lines.filter(is).length;
    offerModel(model);
    const [low, high] = wilson(hits, lines.length);
    return [percent(hits / lines.length), `${percent(low)} to ${percent(high)}`];
  };
  return [[name, String(lines.length), ...count(model), ...count(undefined)]];
}

/** Where labels are rule ids: any stop counts, or a note of a rule of the label. */
function drafted(lines: readonly Line[]): string[][] {
  const harmful = lines.filter(({ labels }) => labels.length > 0);
  const harmless = lines.filter(({ labels }) => labels.length === 0);
  const stops = (one: Line) => stopping(one).length > 0;
  const tells = (one: Line) => stops(one) || foundIn(one).some(({ rule }) => one.labels.includes(rule));
  return [
    ...counted('harmful, stopped', harmful, stops),
    ...counted('harmful, stopped or noted by a rule of the label', harmful, tells),
    ...(harmless.length > 0 ? counted('harmless, stopped', harmless, stops) : []),
  ];
}

/** Nothing to flag: any stop, by any rule. */
function stoppedByKind(lines: readonly Line[], name: string): string[][] {
  const kinds = [...new Set(lines.map((one) => one.kind ?? name))];
  return kinds.flatMap((kind) =>
    counted(
      kind,
      lines.filter((one) => (one.kind ?? name) === kind),
      (one) => stopping(one).length > 0,
    ),
  );
}

const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));

if (values.precision !== undefined) {
  // A file of other labels has lines without one, too: they are not of the rules, and not harmless either.
  const isByRule = ({ labels }: Line) => labels.every((label) => label.includes('/'));
  const lines = files.map(load).flatMap((own) => (own.every(isByRule) ? own : []));
  const found = precisionOf(
    lines.map((one) => ({
      labels: one.labels,
      told: foundIn(one).map(({ rule, clause, severity }) => ({
        rule,
        clause,
        stops: severity === 'warn' || severity === 'block',
      })),
    })),
  );
  if (values.precision === 'json') console.log(JSON.stringify(found, null, 2));
  else
    console.log(
      table([
        ['', 'drafts', 'labelled so', 'labelled at all', 'precision', '95 %'],
        ...found.map(({ of, found: all, right, harmful, precision, interval: [low, high] }) => [
          of,
          String(all),
          String(right),
          String(harmful),
          percent(precision),
          `${percent(low)} to ${percent(high)}`,
        ]),
      ]),
    );
  process.exit();
}

for (const file of files.sort()) {
  const lines = load(file);
  const name = file.replace('.jsonl', '');
  for (const label of ['Abusive', 'bullying'])
    if (lines.some((one) => one.labels.includes(label)))
      console.log(
        `### ${name}, label ${label} (${lines.length} lines)\n\n${table([['', 'F1', 'precision', 'recall'], ...scored(lines, label, rough)])}\n`,
      );
  const head = ['', 'drafts', 'share', '95 %', 'by the rules alone', '95 %'];
  if (lines.some((one) => one.labels.some((label) => label.includes('/'))))
    console.log(`### ${name}, labelled by rule\n\n${table([head, ...drafted(lines)])}\n`);
  if (lines.some((one) => one.labels.length > 0)) continue;
  console.log(`### ${name}, nothing to flag: stopped by any rule\n\n${table([head, ...stoppedByKind(lines, name)])}\n`);
  const kinds = [...new Set(lines.map((one) => one.kind ?? name))];
  const share = (judge: Judge, kind: string) => {
    const own = lines.filter((one) => (one.kind ?? name) === kind);
    return percent(own.filter(judge.stops).length / own.length);
  };
  for (const [title, judges] of [
    ['rough language', rough],
    ['personal data', personal],
  ] as const)
    console.log(
      `### ${name}, nothing to flag: stopped for ${title}\n\n${table([['', ...kinds], ...judges.map((judge) => [judge.name, ...kinds.map((kind) => share(judge, kind))])])}\n`,
    );
}

/**
 * Of the drafts that each rule warns about or stops, how many are labelled as harmful. Only files whose labels are rule ids, or without any
 * label, are counted: in others "not this label" does not mean harmless.
 */
function byRule(files: readonly (readonly Line[])[]): string[][] {
  const counts = new Map<string, { stopped: number; right: number }>();
  const counted = files.filter((lines) => lines.every(({ labels }) => labels.every((label) => label.includes('/'))));
  for (const one of counted.flat())
    for (const rule of new Set(stopping(one).map(({ rule }) => rule))) {
      const { stopped, right } = counts.get(rule) ?? { stopped: 0, right: 0 };
      counts.set(rule, { stopped: stopped + 1, right: right + (one.labels.length > 0 ? 1 : 0) });
    }
  return [...counts].sort().map(([rule, { stopped, right }]) => {
    const [low, high] = wilson(right, stopped);
    return [rule, String(stopped), String(right), percent(right / stopped), `${percent(low)} to ${percent(high)}`];
  });
}
const all = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
console.log(
  `### precision of each rule\n\n${table([['', 'stopped', 'of them harmful', 'precision', '95 %'], ...byRule(all.map(load))])}\n`,
);

/** Invented: district 99 and prefix 0844 belong to nobody. */
const identifiers = [
  '3507991708859901',
  'NIK 3507995708859902',
  '3507 9917 0885 9901',
  'No. KK 3507991203249904',
  '19850817 201003 1 999',
  '199004212014122998',
  '99.000.001.0-999.000',
  'hubungi 0844 0000 1111',
  '+62 844-0000-1111',
  'rek BCA 0000000019',
  'paspor X9999999',
  'NRP 31990999990885',
];
const lookalikes = [
  '8881234567890123',
  '3507999908859901',
  '3507993102859901',
  '198513172010031999',
  'Rp1.500.000.000.000',
  '(0341) 000111',
  '1500-000',
  'layanan 110',
  '10/12/2025',
  'https://x.com/akun/status/1999999999999999999',
];
const asLine = (text: string): Line => ({ text, labels: [], site: 'facebook', surface: 'post', account: 'official' });
const found = (judge: Judge, list: readonly string[]) =>
  `${list.filter((text) => judge.stops(asLine(text))).length} of ${list.length}`;
console.log(
  `### invented identifiers found, look-alikes flagged\n\n${table([['', 'found', 'look-alikes flagged'], ...personal.map((judge) => [judge.name, found(judge, identifiers), found(judge, lookalikes)])])}`,
);
