/** What the rules say of a picture that was read. */
import type { Office } from '../../desk/open';
import { milder } from '../../policy/apply/settings';
import type { JudgedFinding, PicturePlace } from '../../policy/types';
import type { PictureContext, PictureFinding } from '../answer';
import type { Box, Reading, Word } from '../types';
import { factsOf, leadsElsewhere } from './facts';
import { mendOf } from './mend';

/** The text as it is judged: what is printed, then what the codes say, each a word of its own. */
function wholeText({ text, words, codes }: Pick<Reading, 'text' | 'words' | 'codes'>): Pick<Reading, 'text' | 'words'> {
  const all: Word[] = [...words];
  let whole = text;
  for (const { text: said, box } of codes) {
    if (whole !== '') whole += '\n\n';
    all.push({ start: whole.length, end: whole.length + said.length, confidence: 100, box });
    whole += said;
  }
  return { text: whole, words: all };
}

/** Words that were read worse than this are no ground to stop anybody. */
const leastRead = 45;
/** A block is a promise: read worse than this, a word may be another one. */
const surelyRead = 70;

/**
 * Findings of a read picture, judged as a part of what it belongs to; `office` runs the rules for pictures. Undefined: the check itself
 * failed. Notes are left out: a picture is published whole or not at all.
 */
export function judgePicture(
  office: Pick<Office, 'look'>,
  id: string,
  reading: Reading,
  { site, surface, account }: PictureContext,
): readonly PictureFinding[] | undefined {
  const { text, words } = wholeText(reading);
  const facts = factsOf(reading, account.officialLinks);
  const identity = { site, confidence: account.confidence, source: 'picture', readAt: 0 };
  const parts = [{ start: 0, end: text.length }];
  const { verdict } = office.look({ text, parts, site, surface, identity, attachments: [], picture: facts }, account);
  if (verdict.unchecked !== undefined) return undefined;
  return verdict.findings.flatMap((finding) => {
    // What is missing from the whole of a text is missing from a caption, not from a picture.
    if (finding.whole && !finding.rule.startsWith('gambar/')) return [];
    const within = finding.whole ? [] : words.filter(({ start, end }) => start < finding.end && end > finding.start);
    const confidence = meanOf(within);
    if (finding.severity === 'note' || confidence < leastRead) return [];
    const boxes = finding.whole ? placesOf(finding, reading, account.officialLinks) : linesOf(within, text);
    const place: PicturePlace = {
      number: 0,
      id,
      words: finding.whole ? '' : text.slice(finding.start, finding.end),
      boxes,
      ...mendOf(finding.rule, boxes),
    };
    return [placed(finding, place, confidence)];
  });
}

function placed({ fix: _, ...finding }: JudgedFinding, picture: PicturePlace, confidence: number): PictureFinding {
  const severity = confidence < surelyRead ? milder(finding.severity, 'warn') : finding.severity;
  const { override } = finding;
  return {
    ...finding,
    ...{ severity, picture, start: 0, end: 0, whole: true, key: `gambar ${picture.id} ${finding.key}` },
    // A warning never asks for more than a reason.
    override: severity !== finding.severity && (override === 'approval' || override === 'never') ? 'reason' : override,
  };
}

const meanOf = (words: readonly Word[]): number => {
  const letters = words.reduce((sum, { start, end }) => sum + end - start, 0);
  return letters === 0 ? 100 : words.reduce((sum, { start, end, confidence }) => sum + confidence * (end - start), 0) / letters;
};

/** Where a finding about the whole picture points: at the codes that lead elsewhere. */
const placesOf = ({ rule }: JudgedFinding, { codes }: Reading, links: readonly string[] | undefined): readonly Box[] =>
  rule === 'gambar/kode-qr' ? codes.filter((code) => leadsElsewhere(code, links)).map(({ box }) => box) : [];

/** One box for the words of each line. */
function linesOf(words: readonly Word[], text: string): readonly Box[] {
  const boxes: Box[] = [];
  let last: Word | undefined;
  for (const word of words) {
    const before = boxes.at(-1);
    const isSameLine = last !== undefined && !text.slice(last.end, word.start).includes('\n');
    if (before && isSameLine) boxes[boxes.length - 1] = around(before, word.box);
    else boxes.push(word.box);
    last = word;
  }
  return boxes;
}

function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  const right = Math.max(a.x + a.width, b.x + b.width);
  const low = Math.max(a.y + a.height, b.y + b.height);
  return { x, y, width: right - x, height: low - y };
}
