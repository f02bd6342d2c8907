/** Words of the office's alert (*siaga*), shared by chip, card and toolbar popup. */
import { officeTime } from '../../../policy/apply/clock';
import type { AlertCard } from '../../../policy/types';
import { messages } from '../words';

export const tAlert = messages({
  id: {
    until: (moment: string) => `Siaga sampai ${moment}`,
    short: (moment: string) => `siaga s.d. ${moment}`,
    open: 'Anda boleh mengirim. Sebut sumber dan waktu pada setiap kabar; candaan dan promosi menunggu.',
    held: 'Sekarang bukan giliran Anda, atau bukan akun ini yang dipakai. Draf ditahan sampai siaga selesai.',
    unasked: 'Hanya sebagian petugas yang mengirim. Pilih nama Anda dulu.',
    officers: 'Yang mengirim',
    accounts: 'Dari akun',
    contact: 'Hubungi',
  },
  en: {
    until: (moment: string) => `Alert until ${moment}`,
    short: (moment: string) => `alert until ${moment}`,
    open: 'You may post. Name source and time with all news; jokes and promotion wait.',
    held: 'It is not your turn, or this account is not in use. Drafts are held until the alert is over.',
    unasked: 'Only some officers post. Choose your name first.',
    officers: 'Who posts',
    accounts: 'From accounts',
    contact: 'Contact',
  },
});

/** "18.00 WIB", with the day where it is another one: "28/11 06.00 WIB". `now` in milliseconds since the epoch. */
export function alertUntil({ until, zone }: Pick<AlertCard, 'until' | 'zone'>, now: number): string {
  const [end, today] = [officeTime(until, zone), officeTime(now, zone).day];
  const day = end.day === today ? '' : `${Number(end.day.slice(8))}/${Number(end.day.slice(5, 7))} `;
  return `${day}${end.time.replace(':', '.')} ${zone}`;
}
