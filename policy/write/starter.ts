/** The policy that a new office begins with. */
import type { PolicyDocument } from '../schema';

type Kind = PolicyDocument['institution']['kind'];

/** `today`: a day, `2026-11-26`. */
export const starter = (kind: Kind, today: string): PolicyDocument => ({
  $schema: './policy.schema.json',
  formatVersion: 1,
  id: 'kantor-saya',
  revision: 1,
  issued: today,
  institution: { name: 'Nama Kantor', kind, timeZone: 'WIB', emailDomains: ['contoh.go.id'], hotlines: ['150 000'] },
  accounts: [
    {
      id: 'x-kantor',
      platform: 'x',
      handle: '@akun_kantor',
      name: 'Nama Akun',
      kind: 'official',
      responsible: 'Kepala Bidang Humas',
      officers: ['petugas-1'],
      audience: 'Warga',
      objectives: ['talking'],
      serviceHours: [{ days: ['senin', 'selasa', 'rabu', 'kamis', 'jumat'], from: '08:00', to: '16:00' }],
    },
  ],
  officers: [{ id: 'petugas-1', name: 'Nama Petugas', role: 'petugas' }],
  packs: { tni: kind === 'tni' },
  rules: {},
  decisions: { minReasonLength: 10 },
});
