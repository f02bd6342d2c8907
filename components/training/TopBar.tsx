/** The head of the stage: where we are, which policy is on stage, and the few tools. */
import { AArrowDown, AArrowUp, Keyboard, Languages, Maximize, Presentation, SunMoon } from 'lucide-preact';
import { locale, say } from '../shared/words';
import type { KeyAction } from './keys';
import type { Stage } from './stage';
import { viewNames } from './view-names';
import { words } from './words';

const letter = { latihan: 'L', jejak: 'C', dek: 'K', aturan: 'A', banding: 'P' } as const;

export function TopBar({ stage, onAct }: { readonly stage: Stage; readonly onAct: (action: KeyAction) => void }) {
  const t = words();
  const tools = [
    { do: 'smaller', name: t.smaller, Icon: AArrowDown },
    { do: 'bigger', name: t.bigger, Icon: AArrowUp },
    { do: 'theme', name: t.theme, Icon: SunMoon },
    { do: 'presenter', name: t.presenter, Icon: Presentation },
    { do: 'full-screen', name: t.fullScreen, Icon: Maximize },
    { do: 'help', name: t.keys, Icon: Keyboard },
  ] as const;
  return (
    <header class="top-bar">
      <h1>
        Saring <span>{t.title}</span>
      </h1>
      <nav aria-label={t.views}>
        {viewNames.map((name) => (
          <button
            key={name}
            type="button"
            class="tab"
            data-view-tab={name}
            aria-keyshortcuts={letter[name]}
            aria-current={stage.view.value === name ? 'page' : undefined}
            onClick={() => onAct({ do: 'view', view: name })}
          >
            {t[name]} <kbd>{letter[name]}</kbd>
          </button>
        ))}
      </nav>
      <div class="tools">
        <select
          aria-label={t.policy}
          title={t.policy}
          data-stage-policy
          value={stage.chosen.value}
          onChange={(event) => {
            stage.chosen.value = event.currentTarget.value;
          }}
        >
          {stage.policies.value.map(({ key, name }) => (
            <option key={key} value={key}>
              {say(name)}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="icon-button"
          title={t.language}
          aria-label={t.language}
          data-tool="language"
          onClick={() => {
            locale.value = locale.value === 'id' ? 'en' : 'id';
          }}
        >
          <Languages size="1.2em" aria-hidden />
        </button>
        {tools.map(({ Icon, name, ...action }) => (
          <button
            key={name}
            type="button"
            class="icon-button"
            title={name}
            aria-label={name}
            data-tool={action.do}
            onClick={() => onAct(action)}
          >
            <Icon size="1.2em" aria-hidden />
          </button>
        ))}
      </div>
    </header>
  );
}
