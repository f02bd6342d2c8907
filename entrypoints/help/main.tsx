/** The guides, at hand without a network. */
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import '../../components/shared/tokens.css';
import '../../components/shared/controls.css';
import '../../components/shared/parts.css';
import '../../components/help/help.css';
import { type Guide, guideNames, Help, helpTitle } from '../../components/help/Help';
import { followSystem } from '../../components/shared/follow-system';
import { type Locale, locale } from '../../components/shared/words';
import adminEnglish from '../../docs/admin-guide.md';
import petugasEnglish from '../../docs/officer-guide.md';
import admin from '../../docs/panduan-admin.md';
import pelatih from '../../docs/panduan-pelatih.md';
import petugas from '../../docs/panduan-petugas.md';
import pelatihEnglish from '../../docs/trainer-guide.md';
import { activePolicy, officerChoice } from '../../policy/keep/store';

const texts: Readonly<Record<Locale, Readonly<Record<Guide, string>>>> = {
  id: { petugas, pelatih, admin },
  en: { petugas: petugasEnglish, pelatih: pelatihEnglish, admin: adminEnglish },
};
const shown = signal<Guide>('petugas');

function followAddress(): void {
  const wanted = guideNames.find((each) => `#${each}` === location.hash);
  // Any other address is a heading of the guide on show.
  if (wanted) shown.value = wanted;
}

const page = document.querySelector<HTMLElement>('#app');
if (!page) throw new Error('help/index.html has no #app');
followSystem(page);
addEventListener('hashchange', followAddress);
followAddress();
const [policy, choice] = await Promise.all([activePolicy.getValue(), officerChoice.getValue()]);
locale.value = choice.language ?? policy.language ?? 'id';

effect(() => {
  document.documentElement.lang = locale.value;
  document.title = helpTitle();
});

const App = () => <Help shown={shown.value} html={texts[locale.value][shown.value]} />;

render(<App />, page);
