/** The whole policy file. Only the options page, the background and the command line may import this folder (it carries zod). */

import { account, officer } from './accounts';
import { field, line, ruleId } from './common';
import { head, institution, signature } from './head';
import { LIMITS } from './limits';
import { ownRule } from './own-rules';
import { reply } from './replies';
import { approver, citation, datedSwitch, decisions, journal, packs, pictures, ruleSetting, sites, termChange } from './settings';
import { siaga } from './siaga';
import { z } from './zod';

export const policySchema = z
  .strictObject({
    ...head,
    institution: field(institution, 'Instansi', 'Kantor yang menerbitkan kebijakan.'),
    accounts: field(z.array(account).max(LIMITS.accounts).exactOptional(), 'Akun', 'Akun yang dikenal kantor.'),
    officers: field(z.array(officer).max(LIMITS.officers).exactOptional(), 'Petugas', 'Orang yang mengelola akun.'),
    replies: field(
      z.array(reply).max(LIMITS.replies).exactOptional(),
      'Jawaban siap pakai',
      'Jawaban yang sudah disetujui, ditawarkan kepada petugas yang membalas warga.',
    ),
    packs: field(
      packs.exactOptional(),
      'Kelompok aturan',
      'Paket yang dipakai: permenpanrb, tni, asn, pelindungan, keamanan. Yang tidak disebut aktif.',
    ),
    rules: field(
      z.record(ruleId, ruleSetting).exactOptional(),
      'Aturan bawaan',
      'Pengaturan per aturan, dengan kode aturan sebagai nama isian.',
    ),
    switches: field(
      z.array(datedSwitch).max(LIMITS.switches).exactOptional(),
      'Sakelar bertanggal',
      'Pengetatan yang mulai dan berakhir sendiri, misalnya masa kampanye.',
    ),
    siaga: field(
      siaga.exactOptional(),
      'Siaga',
      'Sakelar keadaan darurat: siapa yang mengirim, sampai kapan, dan apa yang ditahan. Berakhir sendiri.',
    ),
    learned: field(
      z.enum(['off', 'trial', 'on', 'raised']).exactOptional(),
      'Belajar dari contoh',
      'Temuan yang dipelajari dari contoh. on: peringatan dan catatan (bawaan); raised: catatannya juga peringatan; trial: hanya dicatat; off: tidak dipakai.',
    ),
    ownRules: field(
      z.array(ownRule).max(LIMITS.ownRules).exactOptional(),
      'Aturan kantor',
      'Aturan buatan kantor, dengan contoh yang diuji.',
    ),
    ownTerms: field(
      z.record(z.string().max(64), termChange).exactOptional(),
      'Kata kantor',
      'Tambahan dan pengecualian per daftar kata bawaan.',
    ),
    allow: field(
      z.array(line(200)).max(LIMITS.allow).exactOptional(),
      'Daftar boleh',
      'Kata, nama, nomor atau tagar yang tidak pernah ditandai.',
    ),
    decisions: field(decisions.exactOptional(), 'Keputusan', 'Apa yang diminta dari petugas untuk melewati temuan.'),
    pictures: field(pictures.exactOptional(), 'Gambar', 'Apakah tulisan dalam gambar dibaca, dan berapa lama ditunggu.'),
    approvers: field(
      z.array(approver).max(LIMITS.approvers).exactOptional(),
      'Penyetuju',
      'Orang yang dapat menyetujui draf yang tertahan.',
    ),
    journal: field(journal.exactOptional(), 'Jurnal', 'Penyimpanan entri jurnal (tanpa teks unggahan).'),
    sites: field(sites.exactOptional(), 'Perbaikan situs', 'Perbaikan sementara bila tampilan sebuah situs berubah.'),
    citations: field(
      z.array(citation).max(LIMITS.citations).exactOptional(),
      'Dasar aturan',
      'Norma kantor sendiri dan koreksi atas norma bawaan.',
    ),
    signature: field(signature.exactOptional(), 'Tanda tangan', 'Ditambahkan oleh perintah "sign"; jangan ditulis sendiri.'),
  })
  .meta({
    title: 'Kebijakan Saring',
    description: 'Berkas kebijakan yang ditulis admin satu kali dan diikuti Saring pada setiap komputer petugas.',
  });

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

/** A policy file that passed the schema; the checks between fields are in `parsePolicy`. */
export type PolicyDocument = Frozen<z.infer<typeof policySchema>>;
