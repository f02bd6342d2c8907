import { expect, it } from 'vitest';
import type { Unseen } from '../../policy/types';
import { heading } from './panel-words';

/** A clean draft, opened from its chip. */
const of = (unseen?: Unseen, mood: Parameters<typeof heading>[1] = 'review', textNow = 'Halo', reply?: { answers: unknown[] }) =>
  heading(
    {
      ...{ kind: 'review', health: 'understood', watched: [], flagged: [], holds: true, isScheduled: false, textNow },
      ...(reply ? { reply } : {}),
      verdict: { findings: [], trial: [], failedRules: [], severity: 'off', account: {}, ...(unseen ? { unseen } : {}) },
    } as unknown as Parameters<typeof heading>[0],
    mood,
  ).text;

it('says beside all else what of the draft was not read', () => {
  expect(of()).toBe('Tidak ada yang ditandai pada draf ini.');
  expect(of('pdf')).toBe('Tidak ada yang ditandai pada draf ini. PDF pada draf ini tidak diperiksa; baca sendiri sekali lagi.');
  expect(of('video', 'done')).toMatch(/Video pada draf ini tidak diperiksa/);
  expect(of('reading')).toBe(of());
});

it('speaks of answers in a reply that holds no words, and of the draft where it is no reply', () => {
  expect(of('image', 'review', '')).toMatch(/^Tidak ada yang ditandai pada draf ini\. Gambar/);
  expect(of('pdf', 'review', '', { answers: [{}] })).toMatch(/^Pilih satu jawaban.* PDF/);
  expect(of('pdf', 'review', '', { answers: [] })).toMatch(/^Tidak ada yang ditandai pada draf ini\. PDF/);
});
