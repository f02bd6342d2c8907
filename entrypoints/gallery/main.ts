/** Development and test builds only: every state of the overlay by link, `#state=&theme=&locale=`, shown without a reload. */

import { mountOverlay } from '../../components/page/index';
import { leaks } from '../../components/shared/finding/leak-rules';
import { locale } from '../../components/shared/words';
import type { Held } from '../../compose/types';
import { leakReport } from '../../journal/read/leak-report';
import { framePort } from '../wiring/frame-port';
import { fakeComposer } from './fake-composer';
import { drawings, orderOf, readNothing } from './pictures';
import { showPopup } from './popup';
import { isPopupState, popupStates } from './popup-states';
import { accounts, drafts, terms } from './samples';
import { type GalleryState, isState, states, termsFor, verdictFor } from './states';

const page = document.querySelector<HTMLElement>('#page');

function element(tag: string, set: Readonly<Record<string, string>>, ...children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [key, value] of Object.entries(set)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A site's modal dialog: all else is inert, and focus that leaves it is pulled back. */
function trappingDialog(composer: HTMLElement, editor: HTMLElement, signal: AbortSignal): HTMLElement {
  const dialog = element('dialog', {}, composer);
  document.addEventListener('focusin', ({ target }) => target instanceof Node && !composer.contains(target) && editor.focus(), {
    capture: true,
    signal,
  });
  return dialog;
}

function contents(): HTMLElement {
  const links = Object.entries({ ...states, ...popupStates }).map(([key, { title }]) =>
    element('li', {}, element('a', { href: `#state=${key}` }, `${key}: ${title}`)),
  );
  return element('ul', {}, ...links);
}

/** The state with a composer and an overlay of its own, until the signal ends it. */
function show(state: GalleryState, signal: AbortSignal): void {
  const draft = drafts[state.draft];
  const label = { class: 'editor', 'aria-label': 'Tulis unggahan' };
  const editor = state.textarea
    ? Object.assign(document.createElement('textarea'), { className: 'editor', ariaLabel: 'Tulis unggahan', value: draft })
    : element('div', { ...label, contenteditable: 'true', role: 'textbox' }, draft);
  const buttons = ['Foto', 'Emoji', state.isScheduled ? 'Jadwalkan' : 'Kirim'].map((words) =>
    element('button', { type: 'button' }, words),
  );
  const who = element('header', {}, element('i', {}), element('bdi', {}, (state.account ?? accounts.office).name || 'Beranda'));
  const composerRoot = element('article', { class: 'composer' }, who, editor, element('footer', {}, ...buttons));
  const news = 'Kabupaten Cermin: jadwal layanan pekan ini ada di laman resmi.';
  const post = element('div', { class: 'post' }, element('p', {}, news), element('button', { type: 'button' }, 'Suka'));
  if (state.dialog) page?.append(trappingDialog(composerRoot, editor, signal), post);
  else page?.append(composerRoot, post);
  page?.querySelector('dialog')?.showModal();
  if (state.place) document.body.dataset.place = state.place;

  const composer = fakeComposer({
    id: 'gallery',
    root: composerRoot,
    editor,
    state: state.health ?? 'understood',
    refuses: state.refuses ?? false,
  });
  let isCovered = false;
  const attached = Object.assign(document.createElement('img'), { className: 'attached', alt: 'Gambar 1' });
  const verdict = () => verdictFor(state, composer.read().text, isCovered);
  const overlay = mountOverlay({
    window,
    shadowMode: 'open',
    terms: () => termsFor(state),
    decide: async (_held, { kind }) => (kind === 'fix' || kind === 'dismiss' ? 'kept' : (state.outcome ?? 'sent')),
    falseAlarm: () => {},
    frame: framePort,
    visible: () => {},
    alert: () => {},
    replacePicture: async (_composer, _id, file) => {
      if (state.refuses) return 'refused';
      attached.src = URL.createObjectURL(file);
      isCovered = true;
      overlay.show(composer, verdict());
      return 'replaced';
    },
    answers: () => state.reply,
    leakReport: (is) =>
      leakReport({
        at: Date.UTC(2026, 10, 21, 3),
        site: 'X',
        account: `@${is.account.handle}`,
        rules: leaks(is.findings).map(({ ruleTitle, citations: [norm] }) => ({
          title: ruleTitle,
          ...(norm ? { basis: norm.label } : {}),
        })),
        officer: 'Bima Prakoso',
        institution: 'Pemerintah Kabupaten Cermin',
        ...(terms.leakContact ? { contact: terms.leakContact } : {}),
      }),
    names: {
      list: () => [
        { id: 'bima', name: 'Bima Prakoso' },
        { id: 'hadi', name: 'Hadi Santoso' },
      ],
      choose: () => {},
    },
    approval: {
      request: async () => 'SARING-MINTA 7F3K-92QD\n@dinascontoh, X\nData pribadi: 1 temuan',
      isAsked: () => state.isAsked === true,
      accept: async () => ({
        ok: false,
        reason: { id: 'Jawaban ini untuk draf lain.', en: 'This answer is for another draft.' },
      }),
    },
  });
  signal.addEventListener('abort', () => overlay.stop());
  // A page of our own has no shortcut of the browser's.
  window.addEventListener('keydown', ({ altKey, code }) => altKey && code === 'Period' && overlay.step(), { signal });
  const held = (): Held => ({
    composer,
    draft: composer.read(),
    verdict: verdict(),
    release: async () => 'sent',
    isScheduled: state.isScheduled === true,
    again: held,
    cancel: () => {},
  });
  editor.addEventListener('input', () => overlay.show(composer, verdict()));
  buttons[2]?.addEventListener('click', () => overlay.hold(held()));
  overlay.show(composer, verdict());
  const { shadowRoot } = document.querySelector('[data-saring-overlay]') ?? {};
  if (state.picture && shadowRoot) {
    readNothing(shadowRoot, signal);
    void orderOf(drawings[state.picture]).then((order) => {
      if (signal.aborted) return;
      attached.src = URL.createObjectURL(order.blob);
      editor.after(attached);
      void overlay.readPicture(order);
    });
  }
  editor.focus();
  if (state.hold) overlay.hold(held());
  if (state.edit) {
    editor.textContent = drafts[state.edit];
    editor.dispatchEvent(new Event('input', { bubbles: true }));
  }
  if (state.notice === 'unchecked') overlay.unchecked(composer.health());
  if (state.notice === 'policy') {
    overlay.notice({
      id: 'Kebijakan kantor diperbarui: Dinas Contoh, revisi 8. Draf yang terbuka sudah diperiksa lagi.',
      en: 'The office policy was updated: Dinas Contoh, revision 8. Open drafts were checked again.',
    });
  }
}

let ended = new AbortController();
let visit: string | null = null;

/** Shows what the address names, in place of what was shown before; within one visit only the language changes. */
function follow(): void {
  const { documentElement } = document;
  const query = new URLSearchParams(location.hash.slice(1));
  locale.value = query.get('locale') === 'en' ? 'en' : 'id';
  documentElement.lang = locale.value;
  const isSame = visit !== null && visit === query.get('visit');
  visit = query.get('visit');
  if (!isSame) showAnew(query);
  documentElement.dataset.shown = location.hash;
}

function showAnew(query: URLSearchParams): void {
  ended.abort();
  ended = new AbortController();
  const { documentElement, body } = document;
  const name = query.get('state');
  page?.replaceChildren();
  delete body.dataset.place;
  documentElement.dataset.theme = query.get('theme') === 'dark' ? 'dark' : 'light';
  if (isState(name)) show(states[name], ended.signal);
  else if (page && isPopupState(name)) showPopup(page, popupStates[name], ended.signal);
  else page?.append(contents());
}

window.addEventListener('hashchange', follow);
follow();
