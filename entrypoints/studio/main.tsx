/** Opens the studio: in one tab at a time, for two would write over each other. */
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import '../../components/shared/tokens.css';
import '../../components/shared/controls.css';
import '../../components/shared/parts.css';
import '../../components/shared/marks.css';
import '../../components/options/options.css';
import '../../components/options/policy.css';
import '../../components/studio/studio.css';
import { followSystem } from '../../components/shared/follow-system';
import { type Locale, locale } from '../../components/shared/words';
import { StudioPage } from '../../components/studio/StudioPage';
import { type Section, sections } from '../../components/studio/sections';
import { createStudio, type Studio } from '../../components/studio/state/studio';
import { tStudio } from '../../components/studio/words';
import { activePolicy, officerChoice } from '../../policy/keep/store';
import { loadModel } from '../wiring/model';
import { studioPort } from './port';

const section = signal<Section>('mulai');
const studio = signal<Studio | undefined>(undefined);
const isElsewhere = signal(false);

async function setLanguage(language: Locale): Promise<void> {
  locale.value = language;
  await officerChoice.setValue({ ...(await officerChoice.getValue()), language });
}

function App() {
  if (studio.value)
    return <StudioPage studio={studio.value} section={section.value} setLanguage={(language) => void setLanguage(language)} />;
  return isElsewhere.value ? (
    <div class="options studio">
      <main>
        <h1>{tStudio().heading}</h1>
        <p class="notice" role="status">
          {tStudio().elsewhere}
        </p>
      </main>
    </div>
  ) : null;
}

/** Holds the desk as long as the page lives. */
async function takeDesk(): Promise<void> {
  isElsewhere.value = false;
  await loadModel();
  studio.value = createStudio(await studioPort());
  await new Promise(() => undefined);
}

function followAddress(): void {
  section.value = sections.find((each) => `#${each}` === location.hash) ?? 'mulai';
  scrollTo(0, 0);
}

const root = document.getElementById('app');
if (root) {
  followSystem(root);
  addEventListener('hashchange', followAddress);
  followAddress();
  const [policy, choice] = await Promise.all([activePolicy.getValue(), officerChoice.getValue()]);
  locale.value = choice.language ?? policy.language ?? 'id';
  effect(() => {
    document.documentElement.lang = locale.value;
    document.title = tStudio().title;
  });
  render(<App />, root);
  const later = setTimeout(() => {
    isElsewhere.value = studio.value === undefined;
  }, 1_500);
  await navigator.locks.request('saring/studio', async () => {
    clearTimeout(later);
    await takeDesk();
  });
}
