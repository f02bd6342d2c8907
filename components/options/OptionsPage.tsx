import { BookOpenCheck, Info, ListChecks, type LucideIcon, NotebookText, ShieldCheck, Signature, UserRound } from 'lucide-preact';
import { Boundary } from '../shared/Boundary';
import { Masthead } from '../shared/Masthead';
import { isStarted } from '../shared/start/steps';
import { About } from './About';
import { Me } from './Me';
import { PolicyPanel } from './PolicyPanel';
import { Rules } from './Rules';
import { Start } from './Start';
import { type OptionsProps, type Section, sections } from './types';
import { tOptions } from './words';

const icons: Record<Section, LucideIcon> = {
  mulai: ListChecks,
  saya: UserRound,
  kebijakan: ShieldCheck,
  aturan: BookOpenCheck,
  jurnal: NotebookText,
  persetujuan: Signature,
  tentang: Info,
};

/** Who a section is for, as the guides are called. */
const guides: Record<Section, 'petugas' | 'admin'> = {
  mulai: 'petugas',
  saya: 'petugas',
  kebijakan: 'admin',
  aturan: 'admin',
  jurnal: 'petugas',
  persetujuan: 'petugas',
  tentang: 'petugas',
};

const names = (): Record<Section, string> => {
  const t = tOptions();
  return {
    mulai: t.start,
    saya: t.me,
    kebijakan: t.policy,
    aturan: t.rules,
    jurnal: t.journal,
    persetujuan: t.approval,
    tentang: t.about,
  };
};

function Panel({ state, actions, section, journal, approval, check }: OptionsProps) {
  switch (section) {
    case 'mulai':
      return <Start state={state} actions={actions} check={check} />;
    case 'saya':
      return <Me state={state} actions={actions} />;
    case 'kebijakan':
      return <PolicyPanel state={state} actions={actions} />;
    case 'aturan':
      return <Rules state={state} actions={actions} />;
    case 'jurnal':
      return <section class="card">{journal()}</section>;
    case 'persetujuan':
      return <section class="card">{approval?.()}</section>;
    case 'tentang':
      return <About state={state} actions={actions} />;
  }
}

/** The whole options page: one section at a time, each with an address of its own. */
export function OptionsPage(props: OptionsProps) {
  const t = tOptions();
  const { approval, actions, state } = props;
  const isDone = isStarted(state.policy, state.choice);
  const shown = sections.filter(
    (each) => (each !== 'persetujuan' || approval !== undefined) && (each !== 'mulai' || !isDone || props.section === 'mulai'),
  );
  // An address kept from a time with an office's policy may name a section that is not there now.
  const section = shown.includes(props.section) ? props.section : 'saya';
  const title = names()[section];
  return (
    <div class="options">
      <Masthead
        tagline={t.tagline}
        guide={{ name: t.guide, part: guides[section] }}
        language={{ name: t.language, choose: actions.language }}
      >
        <nav aria-label={t.sections}>
          {shown.map((each) => {
            const Icon = icons[each];
            return (
              <a key={each} href={`#${each}`} aria-current={each === section ? 'page' : undefined}>
                <Icon size={16} aria-hidden="true" />
                {names()[each]}
              </a>
            );
          })}
        </nav>
      </Masthead>
      <main>
        <h1>{title}</h1>
        <Boundary key={section} failed={tOptions().problemPage}>
          <Panel {...props} section={section} />
        </Boundary>
      </main>
    </div>
  );
}
