/**
 * Private by kind of box, on every site alike: what the box calls itself, what the area around it calls itself, and where it stands.
 * So is what is handed to the site alone. Nothing of such a box is ever read, so this asks for names only. One list for all sites, in
 * both languages.
 */
import { fieldLabels, pointedTexts } from '../editors/kinds';
import type { SiteTable } from '../sites/types';
import { recall } from '../still';
import { closest, parentOf } from './tree';

/** Of a box that says one of these, the rest of its label does not make a message. */
const inPublic = /\b(publik|public|komentar|comment|postingan|posts?|unggahan|keterangan|caption|ulasan|review)/i;

/** A message, to a person or to a group. */
const message =
  /\b(pesan|messages?|messaging|chat|obrolan|percakapan|dm|whatsapp|japri)\b|^aa$|^(tulis|kirim|write|send|text)( balasan| a reply)? (ke|kepada|to) |^(say hi|sapa |ketik sesuatu|type something)|\b(masih tersedia|still available|is this available|penjual|seller)\b/i;

/** For one person or for colleagues alone, whatever else it is called: a message about a comment is one, too. */
const apart =
  /\b(privately|secara (pribadi|privat)|private (reply|note|message)|(balasan|catatan|pesan) (pribadi|internal)|internal (note|comment)|komentar internal)\b|^((send|write|type) (\w+ ){0,3}(message|dm)|messag(e|ing)|dm|(kirim|tulis|ketik) pesan)\b(?!.*\bpubli[ck])|\b(di|in|lewat|melalui|via) (messenger|whatsapp|dm|obrolan|chat)\b/i;

/** What only the one who is answered gets: an answer to a story or a note. */
const answering = /\b(balas(an)?|tanggapi|respond|reply(ing)?)\b/i;
const passing = /\b(cerita|story|stories|catatan(?! sipil)|note)\b/i;

/** A question to a machine, or one with which it asks for it. */
const machine =
  /\b(grok|meta ai|copilot|gemini|chatgpt|asisten|assistant|(with|using|by|dengan|oleh) ai|want to know|can i help|ingin (anda|kamu) (ketahui|tanyakan)|bisa (saya|kami) bantu)\b|^(tulis|ketik|masukkan|enter|write|type) ?(a|your)? (perintah|prompt)|^(type to )?(imagine|bayangkan)\b/i;
const asking = /\b(ask|tanya|tanyakan)\b/i;
const anything = /\b(anything|something|follow-?up|apa saja|apa pun|sesuatu|lanjutan|ai)\b/i;

/** A report, a complaint or an opinion for the site itself, by the name of its dialog; in title case only what a site has reported, for groups have such names too. */
const handedIn =
  /^([Ll]aporkan|[Rr]eport)($| [a-z]| (An?|This|Post(ingan)?|Comment|Photo|Video|Profile?|Page|Group|Account|Problem|Komentar|Akun|Masalah)\b)|^([Rr]equest( an?)?|[Mm]inta) ([Rr]eview|[Tt]injauan|[Pp]eninjauan)|^(\w+ )?([Ff]eedback|[Uu]mpan [Bb]alik|[Mm]asukan)($| [a-z])|^(Ajukan banding|Appeal|Bantu kami|Help us)\b/;
/** Asked by the admins of a group of who wants to join it. */
const joining =
  /\b(membership questions?|pertanyaan (anggota|keanggotaan)|(questions?|pertanyaan) (from|dari) admins?)\b|^(answer (the |these )?questions|jawab pertanyaan)$|^(request to join|join (the |this )?group|minta (untuk )?bergabung|gabung (ke )?grup)\b/i;
/** As its box asks: the site speaks of itself. */
const complaint =
  /\b(jelaskan|describe|explain) (the |your )?(masalah|problem|issue|alasan|reason)|\b(melaporkan|reporting)\b|\b(tell|help|let) us\b|\b(beri ?tahu|bantu|hubungi) kami\b|^(tulis|beri|kirim|write|give) (your |some )?(feedback|umpan balik|masukan)\b/i;

/** An answer of which the label does not tell whether it is public: that depends on where it stands. */
const reply = /^((mem)?balas|reply(ing)?|jawab)\b/i;
/** Whom it is to, or in whose name: a name may hold any of the words above. */
const addressee = / (sebagai|as|ke|kepada|to) [@\p{Lu}].*/u;

/** What an area calls itself in which people talk among themselves, or one asks something of another. */
const talk =
  /\b(messenger|messages?|pesan|chats?|obrolan|whatsapp|saluran siaran|broadcast channel|grok|meta ai|(asisten|with|dengan) ai|ai assistant)\b|^(imagine|bayangkan)$|\b(percakapan|conversation) (dengan|with)\b|\bfacebook (dating|kencan)\b|^((hubungi|contact) (dukungan|support|kami|us)|(nonaktifkan|hapus|deactivate|delete) (\w+ )?(akun|account)|(undang|invite) (teman|friends|people)|lamar|apply|tolak|decline|(kirim|send|make)( an)? (penawaran|offer))\b/i;
/** The same of a heading, which may as well be the name of a group: it says nothing else. An inbox holds public comments too. */
const talkTitle =
  /^((new |direct |group )?(messages?|chats?|messenger)|(pesan|obrolan|chat)( baru| grup| langsung| pribadi)?|permintaan pesan|message requests?|(pesan|obrolan|percakapan|chat|conversation) (dengan|with) .+)$/i;
/** A channel in which an office speaks to those who joined it. */
const channel = /^(tulis|kirim) siaran\b(?! langsung)|^broadcast to\b/i;
/** Something public that is handed on to a person, by the name of its dialog: what is said beside it is a message, whatever its box is called. */
const handingOn =
  /^(send|share|kirim|bagikan|teruskan|forward)\b.* (in|via|as|by|to|di|dalam|lewat|melalui|ke|sebagai) (an? |the )?((direct|private) )?(messenger|messages?|pesan|chats?|obrolan|dm|whatsapp)\b/i;

const talkIds = ['dmcomposer', 'dm-composer', 'dmdrawer', 'dm_', 'chat', 'messag', 'messenger', 'grok']
  .map((part) => `[data-testid*="${part}" i]`)
  .join(', ');

const areas = 'dialog, aside, section, form, [role]';
const areaRoles = /^(dialog|alertdialog|region|complementary|form|group|log|main|navigation|grid)$/;
const heading = 'h1, h2, h3, [role="heading"]';
/** What was said so far, by the name that it has. */
const log = '[role="log"][aria-label], [role="grid"][aria-label]';
const above = `${heading}, ${log}`;

/** Where answers stand under something public; a tray of stories is a list too. */
const thread = 'article, [role="article"], li:has(time), [role="listitem"]:has(time), form[role="presentation"]';

/** Boxes that said by a text of the page beside them that they are private: that text goes with the first letter. */
const told = new WeakSet<Element>();

export const isPrivate = (editor: Element, table: SiteTable): boolean => recall(editor, isPrivate, () => findOut(editor, table));

function findOut(editor: Element, table: SiteTable): boolean {
  if (told.has(editor)) return true;
  const labels = fieldLabels(editor);
  if (labels.some((label) => isPrivateLabel(label))) return true;
  if (editor.closest(talkIds)) return true;
  const around = namesAround(editor);
  if (around.some((name) => [handedIn, joining, complaint, handingOn].some((kind) => kind.test(name)))) return true;
  const isNamed = labels.some((label) => inPublic.test(label));
  if (!isNamed && around.some((name) => talk.test(name) && !inPublic.test(name))) return true;
  if (!isNamed && nameAbove(editor).some((name) => talkTitle.test(name) || handedIn.test(name))) return true;
  if (labels.length === 0 && saidBeside(editor).some(isPrivateLabel)) {
    told.add(editor);
    return true;
  }
  const { pathname, search } = addressOf(editor.ownerDocument);
  if (table.publicReplies || isPublicThread(table.publicAddresses ?? [], pathname + search)) return false;
  return (
    labels.some((label) => reply.test(label.trim())) &&
    (around.some((name) => passing.test(name) && !inPublic.test(name)) || !answersInPublic(editor))
  );
}

const isPrivateLabel = (label: string): boolean => {
  const whole = label.trim();
  if (apart.test(whole)) return true;
  const text = reply.test(whole) || /^[ck]omm?en/i.test(whole) ? whole.replace(addressee, '') : whole;
  if ([machine, complaint, channel].some((kind) => kind.test(text))) return true;
  if ((answering.test(text) && passing.test(text)) || (asking.test(text) && anything.test(text))) return true;
  return message.test(text) && !inPublic.test(text);
};

/** What the areas around a box call themselves, as far as the next dialog. */
function namesAround(editor: Element): string[] {
  const names: string[] = [];
  let each = closest(editor, areas);
  while (each) {
    const role = each.getAttribute('role') ?? (each.localName === 'dialog' ? 'dialog' : 'region');
    if (areaRoles.test(role)) {
      const isDialog = role.endsWith('dialog');
      names.push(...shortNames([...namesOf(each), isDialog ? each.querySelector(heading)?.textContent : undefined]));
      if (isDialog) break;
    }
    const parent = parentOf(each);
    each = parent && closest(parent, areas);
  }
  return names;
}

/** Ancestors of a box in which its own heading stands. */
const lift = 6;

/** The heading or the log of a talk that stands nearest above a box; none of a post. */
function nameAbove(editor: Element): string[] {
  let each = parentOf(editor);
  for (let step = 0; each && step < lift && each.localName !== 'body'; step++, each = parentOf(each)) {
    if (each.matches('article, [role="article"]')) return [];
    const found = [...each.querySelectorAll(above)].filter(
      (name) =>
        name.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING && !name.closest('article, [role="article"]'),
    );
    const last = found.at(-1);
    if (last) return shortNames(last.matches(log) ? namesOf(last) : [last.textContent]);
    if (each.matches('main, [role="main"], [role="dialog"], dialog')) return [];
  }
  return [];
}

const longestName = 80;

const shortNames = (names: readonly (string | null | undefined)[]): string[] =>
  names.flatMap((name) => (name && name.length <= longestName ? [name.trim()] : []));

/** What an element calls itself by its markup. */
const namesOf = (element: Element): (string | null | undefined)[] => [
  element.getAttribute('aria-label'),
  element.getAttribute('title'),
  ...pointedTexts(element, 'aria-labelledby'),
];

/** A placeholder that is an element of its own, as Lexical and Draft.js have it. */
function saidBeside(editor: Element): string[] {
  const around = [editor.parentElement, editor.parentElement?.parentElement];
  const texts = around.flatMap((each) =>
    [...(each?.children ?? [])].filter((child) => !child.contains(editor)).map(({ textContent }) => textContent ?? ''),
  );
  return texts.filter((text) => text !== '' && text.length <= longestName);
}

/** An answer to a comment stands in its post, or in a dialog or column that shows one. */
function answersInPublic(editor: Element): boolean {
  if (closest(editor, thread)) return true;
  const area = closest(editor, '[role="dialog"], [role="complementary"]');
  return area !== null && area.querySelector(thread) !== null;
}

/** Whether the whole address is private: its path is, and nothing in it tells of a public thread. */
export function isPrivateAddress({ excludePaths, publicAddresses = [] }: SiteTable, document: Document): boolean {
  const { pathname, search } = addressOf(document);
  if (!excludePaths.some((path) => pathname.startsWith(path))) return false;
  return !isPublicThread(publicAddresses, pathname + search);
}

/** The address a person sees: a frame without one of its own has that of the page around it. */
export function addressOf(document: Document): Pick<Location, 'pathname' | 'search'> {
  let window: Window | null = document.defaultView;
  try {
    while (window && /^(about|blob|data):/.test(window.location.protocol) && window.parent !== window) window = window.parent;
    return window?.location ?? nowhere;
  } catch {
    return nowhere;
  }
}

const nowhere = { pathname: '', search: '' };

/** Where the answers are public, whatever they are called. */
const isPublicThread = (publicAddresses: readonly string[], address: string): boolean =>
  publicAddresses.some((pattern) => new RegExp(pattern).test(address));
