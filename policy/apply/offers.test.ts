import { expect, it } from 'vitest';
import { openOffice } from '../../desk/office';
import { applyFix } from '../../rules/engine';
import type { Surface } from '../../rules/engine/types';
import type { ActivePolicy } from '../types';
import { office } from './apply.fixture';

const policy: ActivePolicy = office({
  institution: { name: 'Dinas Contoh', kind: 'pemda', ppid: 'ppid.contoh.go.id', hotlines: ['150 000'] },
  accounts: [
    {
      id: 'x',
      platform: 'x',
      handle: 'dinas',
      name: 'Dinas',
      kind: 'official',
      requiredTags: ['#LayananContoh', '#Dinas'],
      officialLinks: ['https://dinas.contoh.go.id'],
    },
  ],
});
const look = (text: string, surface: Surface = 'post') =>
  openOffice(policy, {}, () => Date.parse('2026-11-27')).look({
    text,
    parts: [{ start: 0, end: text.length }],
    site: 'x',
    surface,
    identity: { site: 'x', handle: 'dinas', confidence: 'sure', source: 't', readAt: 0 },
    attachments: [],
  }).verdict.findings;
const pressed = (text: string, rule: string, surface: Surface = 'post') => {
  const fix = look(text, surface).find((each) => each.rule === rule)?.fix;
  return fix && applyFix(text, fix);
};

it('the missing tags and the link are named and added by one press', () => {
  const text = 'Panen raya berjalan lancar. #dinas #LayananContohh';
  expect(look(text).find(({ rule }) => rule === 'prinsip/terintegrasi')?.message.id).toBe(
    'Tagar yang diminta kantor belum ada: #LayananContoh',
  );
  const tagged = pressed(text, 'prinsip/terintegrasi') ?? '';
  expect(tagged).toBe(`${text} #LayananContoh`);
  expect(pressed(tagged, 'prinsip/terintegrasi')).toBe(`${tagged} https://dinas.contoh.go.id`);
});

it('the information officer is offered to whoever is refused, and the number to whoever is left waiting', () => {
  const refused = 'Maaf, itu bukan konsumsi publik.';
  const answered = pressed(refused, 'etika/keterbukaan-informasi', 'reply') ?? '';
  expect(answered).toBe(`${refused} Permohonan informasi lewat PPID: ppid.contoh.go.id`);
  expect(look(answered, 'reply').map(({ rule }) => rule)).not.toContain('etika/keterbukaan-informasi');
  expect(pressed('Mohon bersabar ya, Pak.', 'prinsip/responsif', 'reply')).toBe('Mohon bersabar ya, Pak. Hubungi kami: 150 000');
});
