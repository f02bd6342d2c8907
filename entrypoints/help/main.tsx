/** The guides, at hand without a network. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import '../../components/shared/tokens.css';
import '../../components/shared/controls.css';
import '../../components/shared/parts.css';
import '../../components/help/help.css';
import { type Guide, guideNames, Help } from '../../components/help/Help';
import { followSystem } from '../../components/shared/follow-system';
import { locale } from '../../components/shared/words';
import adminEnglish from '../../docs/admin-guide.md';
import admin from '../../docs/panduan-admin.md';
import pelatih from '../../docs/panduan-pelatih.md';
import petugas from '../../docs/panduan-petugas.md';
import { activePolicy, officerChoice } from '../../policy/keep/store';

const texts: Readonly<Record<Guide, string>> = { petugas, pelatih, admin };
/** Those that are written in English as well. */
const english: Partial<Record<Guide, string>> = { admin: adminEnglish };
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

function App() {
  const translated = locale.value === 'en' ? english[shown.value] : undefined;
  return <Help shown={shown.value} html={translated ?? texts[shown.value]} language={translated ? 'en' : 'id'} />;
}

render(<App />, page);
