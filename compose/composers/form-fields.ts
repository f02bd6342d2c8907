/** Single lines in which nobody writes a post: identity, settings, search, login. Told by what the page calls them, never by what is in them. */
import { fieldLabels, isSingleLine } from '../editors/kinds';
import { sendLabels } from '../sites/generic';
import { findLabel, labelsOf } from '../sites/labels';

/** Something about a person, an account or a place, or something that is looked for. */
const facts =
  /\b(telepon|phone|ponsel|hp|nik|ktp|npwp|e-?mail|surel|sandi|password|kode|code|otp|pin|nama|name|alamat|address|tanggal|date|lahir|kota|city|cari|search|rekening|url|situs|tautan|link|lokasi|location|nomor|number|opsi|pilihan|choice|option)\b/i;

/** Something that is written for others. */
const writing =
  /\b(komentar|comment|balas|reply|jawab|answer|tulis|write|keterangan|caption|judul|title|pikirkan|pemikiran|mind|thought|post|unggah|status|cerita|story|katakan|say|bagikan|share|happening|terjadi)/i;

/** Of the labels that send, those that as often merely keep or hand in. */
const handsIn = /^(save|done|update|send|submit|simpan|selesai|perbarui|kirim|ajukan|answer|jawab|upload|unggah)$/i;
const publishes = sendLabels.filter((label) => !handsIn.test(label));

/** Of fields of many lines, those about a person, and those in which something is looked for. */
const personal = /^(alamat|address|street address|alamat rumah|keperluan|alasan|reason|cari|search)\b/i;

/** `controls`: those that could send the field. */
export function isFormField(editor: Element, controls: readonly Element[]): boolean {
  const form = editor.closest('form');
  if (editor.matches('[role="searchbox"]') || form?.querySelector('input[type="password"], input[type="search"]')) return true;
  const labels = fieldLabels(editor);
  if (!isSingleLine(editor)) return labels.some((label) => personal.test(label.trim()));
  const hints = [...labels, editor.getAttribute('name') ?? '', editor.id, editor.getAttribute('autocomplete') ?? ''];
  if (hints.some((hint) => facts.test(hint.replace(/[_-]/g, ' ')))) return true;
  if (/^(numeric|tel|email|url|decimal|search)$/i.test(editor.getAttribute('inputmode') ?? '')) return true;
  if (labels.some((label) => writing.test(label))) return false;
  return !controls.some((control) => findLabel(labelsOf(control), publishes));
}
