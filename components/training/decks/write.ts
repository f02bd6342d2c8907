/** A deck as a file, which `parseDeck` opens again. */
import type { Deck, Scenario } from './types';

const surfaces = ['post', 'comment', 'reply', 'caption'];

function written({ title, story, draft, answers, choices, lesson, better, notes }: Scenario) {
  const { text, site, surface, role, attachments, replyTo } = draft;
  const picture = attachments?.find(({ kind }) => kind === 'image')?.name;
  return {
    title,
    story,
    text,
    ...(site && site !== 'threads' ? { site } : {}),
    ...(surface && surfaces.includes(surface) ? { surface } : {}),
    ...(role ? { account: role } : {}),
    ...(replyTo?.text ? { replyTo: replyTo.text } : {}),
    ...(picture ? { picture } : {}),
    answers,
    choices,
    lesson,
    ...(better ? { better: better.text, ...(better.role ? { betterAccount: better.role } : {}) } : {}),
    ...(notes.id ? { notes } : {}),
  };
}

export function writeDeck({ id, title, scenarios }: Deck): string {
  const deck = { formatVersion: 1, id: id.replace(/^berkas-/, ''), title, scenarios: scenarios.map(written) };
  return `${JSON.stringify(deck, null, 2)}\n`;
}
