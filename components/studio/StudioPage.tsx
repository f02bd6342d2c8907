import { Redo2, Undo2 } from 'lucide-preact';
import { useEffect, useMemo } from 'preact/hooks';
import { Boundary } from '../shared/Boundary';
import { Masthead } from '../shared/Masthead';
import { StudioProvider, useStudio } from './form/context';
import { Field } from './form/Field';
import { topOf } from './form/wording';
import { keysOf, type Section, sectionOf, sections } from './sections';
import { Checks } from './sections/Checks';
import { Computers } from './sections/Computers';
import { Difference } from './sections/Difference';
import { Drafts } from './sections/Drafts';
import { Files } from './sections/Files';
import { FormSection } from './sections/FormSection';
import { Keys } from './sections/Keys';
import { OwnRules } from './sections/OwnRules';
import { RulesSection } from './sections/RulesSection';
import { SiagaSection } from './sections/SiagaSection';
import { Signing } from './sections/Signing';
import { StartSection } from './sections/StartSection';
import { Verify } from './sections/Verify';
import type { Studio } from './state/studio';
import { tStudio } from './words';

const names = (): Record<Section, string> => {
  const t = tStudio();
  return {
    mulai: t.begin,
    kantor: t.office,
    akun: t.accounts,
    petugas: t.people,
    aturan: t.rules,
    'aturan-kantor': t.own,
    jawaban: t.answers,
    siaga: t.alert,
    lainnya: t.rest,
    terbitkan: t.publish,
  };
};

function Panel({ section }: { readonly section: Section }) {
  switch (section) {
    case 'mulai':
      return <StartSection next="#kantor" />;
    case 'aturan':
      return <RulesSection />;
    case 'aturan-kantor':
      return <OwnRules />;
    case 'siaga':
      return <SiagaSection />;
    case 'terbitkan':
      return (
        <>
          <Checks />
          <Difference />
          <Keys />
          <Signing />
          <Files />
          <Verify />
          <Computers />
        </>
      );
    default:
      return <FormSection keys={keysOf(section)} />;
  }
}

function Status() {
  const { kept } = useStudio();
  const t = tStudio();
  const words = { kept: t.kept, keeping: t.keeping, failed: t.notKept }[kept.value];
  return (
    <p class="kept" role="status" data-tone={kept.value === 'failed' ? 'warn' : undefined}>
      {words}
    </p>
  );
}

/** Taking back and doing again, also by the usual keys outside of boxes that have a memory of their own. */
function Steps() {
  const studio = useStudio();
  const t = tStudio();
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const { target } = event;
      const isWriting = target instanceof HTMLElement && target.matches('textarea, input:not([type="checkbox"])');
      if (isWriting || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) studio.history.redo();
      else studio.history.undo();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [studio]);
  return (
    <div class="steps-back">
      <button type="button" class="button small" disabled={!studio.history.canUndo.value} onClick={() => studio.history.undo()}>
        <Undo2 size={14} aria-hidden="true" />
        {t.undo}
      </button>
      <button type="button" class="button small" disabled={!studio.history.canRedo.value} onClick={() => studio.history.redo()}>
        <Redo2 size={14} aria-hidden="true" />
        {t.redo}
      </button>
      <Status />
    </div>
  );
}

function Parts({ section }: { readonly section: Section }) {
  const { problems, isOpen } = useStudio();
  const t = tStudio();
  const wrong = (part: Section) => problems.value.filter(({ path }) => path !== '' && sectionOf(topOf(path)) === part).length;
  return (
    <nav aria-label={t.sections}>
      {sections.map((part) => {
        const count = isOpen.value ? wrong(part) : 0;
        return (
          (isOpen.value || part === 'mulai') && (
            <a key={part} href={`#${part}`} aria-current={part === section ? 'page' : undefined}>
              {names()[part]}
              {count > 0 && (
                <span class="count">
                  <span aria-hidden="true">{count}</span>
                  <span class="unseen">{t.wrong(count)}</span>
                </span>
              )}
            </a>
          )
        );
      })}
    </nav>
  );
}

export interface StudioPageProps {
  readonly studio: Studio;
  readonly section: Section;
  readonly setLanguage: (language: 'id' | 'en') => void;
}

/** The whole studio: one part at a time, drafts beside it. */
export function StudioPage({ studio, section: asked, setLanguage }: StudioPageProps) {
  const t = tStudio();
  const isOpen = studio.isOpen.value;
  const section = isOpen ? asked : 'mulai';
  const around = useMemo(() => ({ studio, Field }), [studio]);
  return (
    <StudioProvider value={around}>
      <div class="options studio">
        <Masthead
          tagline={t.heading}
          guide={{ name: t.guide, part: 'admin' }}
          language={{ name: t.language, choose: setLanguage }}
        >
          <a class="guide settings" href="/options.html#kebijakan">
            {t.settings}
          </a>
          <Parts section={section} />
        </Masthead>
        {isOpen && section !== 'mulai' && <Steps />}
        <div class="desk" data-wide={isOpen && section !== 'mulai' ? '' : undefined}>
          <main>
            <h1>{names()[section]}</h1>
            <Boundary key={section} failed={tStudio().problemPage}>
              <Panel section={section} />
            </Boundary>
          </main>
          {isOpen && section !== 'mulai' && <Drafts />}
        </div>
      </div>
    </StudioProvider>
  );
}
