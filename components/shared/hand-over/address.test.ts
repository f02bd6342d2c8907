import { expect, it } from 'vitest';
import { handOver } from './address';

const request =
  'Mohon persetujuan unggahan: Rina, akun @dinas (X).\nTempel seluruh pesan ini di Saring.\n\nSARING/MINTA/2/a+b-c/00000000';
const text = (address: string, name: string) => new URL(address).searchParams.get(name);

it('a message goes whole into the address of a chat or a mail', () => {
  const [chat, mail] = [handOver('whatsapp', request), handOver('mail', request)];
  expect([chat.isCut, new URL(chat.address).host, text(chat.address, 'text')]).toEqual([false, 'wa.me', request]);
  expect([mail.isCut, text(mail.address, 'subject'), text(mail.address, 'body')]).toEqual([
    false,
    'Mohon persetujuan unggahan: Rina, akun @dinas (X).',
    request,
  ]);
});

it('of a message that is too long for it only the lines for people go along', () => {
  const long = request.replace('a+b-c', 'x'.repeat(7000));
  for (const way of ['whatsapp', 'mail'] as const) {
    const { address, isCut } = handOver(way, long);
    expect([isCut, address.includes('MINTA'), address.includes('Rina')]).toEqual([true, false, true]);
  }
});
