/** The frame of the stage: the five views, what is on stage, and the keys that work in all of them. */
import { effect } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CatalogueView } from './catalogue/CatalogueView';
import { CompareView } from './compare/CompareView';
import { DeckView } from './deck/DeckView';
import { KeyList } from './KeyList';
import { isWriting, type KeyAction, keyAction } from './keys';
import { PracticeView } from './practice/PracticeView';
import { tellPresenter } from './presenter/channel';
import { snapshotOf } from './presenter/snapshot';
import { SwitchBanner } from './SwitchBanner';
import type { Stage } from './stage';
import { TopBar } from './TopBar';
import { WayView } from './way/WayView';
import { words } from './words';

const typeSteps = [0.85, 0.92, 1, 1.12, 1.25];

export function StageFrame({ stage }: { readonly stage: Stage }) {
  const [theme, setTheme] = useState<'light' | 'dark'>('light');
  const [step, setStep] = useState(2);
  const [blank, setBlank] = useState(false);
  const keys = useRef<HTMLDialogElement>(null);
  const view = stage.view.value;

  const act = (action: KeyAction): boolean => {
    switch (action.do) {
      case 'view':
        stage.view.value = action.view;
        return true;
      case 'theme':
        setTheme(theme === 'light' ? 'dark' : 'light');
        return true;
      case 'bigger':
      case 'smaller':
        setStep(Math.min(typeSteps.length - 1, Math.max(0, step + (action.do === 'bigger' ? 1 : -1))));
        return true;
      case 'blank':
        setBlank(true);
        return true;
      case 'full-screen':
        void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
        return true;
      case 'help':
        keys.current?.showModal();
        return true;
      case 'leave':
        if (document.activeElement instanceof HTMLElement && isWriting(document.activeElement)) document.activeElement.blur();
        return false;
      case 'presenter':
        stage.port.openPresenter(stage.id);
        return true;
      default:
        return stage.act(action);
    }
  };
  const latest = useRef(act);
  latest.current = act;

  // Before the view is painted: what is seen takes keys.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      // An editor may keep Escape to itself, as Draft.js does; on the stage it is the way out of the box all the same.
      if (keys.current?.open || (event.defaultPrevented && event.key !== 'Escape')) return;
      const action = keyAction(event, isWriting(event.target));
      if (action && latest.current(action)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  useEffect(() => {
    const presenter = tellPresenter(
      stage.id,
      () => snapshotOf(stage),
      (action) => void latest.current(action),
    );
    const stop = effect(() => {
      snapshotOf(stage);
      presenter.tell();
    });
    return () => {
      stop();
      presenter.close();
    };
  }, [stage]);
  useEffect(() => {
    history.replaceState(null, '', `#${view}`);
  }, [view]);

  return (
    <div class="saring stage" data-theme={theme} data-view={view} style={{ '--type-step': typeSteps[step] }}>
      <TopBar stage={stage} onAct={act} />
      <SwitchBanner stage={stage} />
      <main class="stage-main">
        <PracticeView stage={stage} active={view === 'latihan'} />
        {view === 'jejak' && <WayView stage={stage} />}
        {view === 'dek' && <DeckView stage={stage} />}
        {view === 'aturan' && <CatalogueView stage={stage} />}
        {view === 'banding' && <CompareView stage={stage} />}
      </main>
      <KeyList dialog={keys} />
      {blank && <Blank onEnd={() => setBlank(false)} />}
    </div>
  );
}

function Blank({ onEnd }: { readonly onEnd: () => void }) {
  const screen = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => screen.current?.focus(), []);
  return (
    <button
      type="button"
      class="blank"
      ref={screen}
      aria-label={words().blank}
      onClick={onEnd}
      onKeyDown={(event) => {
        event.preventDefault();
        event.stopPropagation();
        onEnd();
      }}
    />
  );
}
