/** The three rebuilt sites under the same guard and overlay as the real ones; what fires and what was sent stand beside them. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { sites } from '../../../compose/sites';
import { locale } from '../../shared/words';
import { Server } from '../sites/Server';
import { SitePane } from '../sites/SitePane';
import { type PartsGuarded, type PracticeSite, practiceSites, type SendPost } from '../sites/types';
import { forget, type Stage, watchedOffice } from '../stage';
import { words } from '../words';
import { LivePanel } from './LivePanel';
import { useWide } from './use-wide';

/** Stays mounted while another view is shown, so that what was typed is still there; `active` says whether it is seen. */
export function PracticeView({ stage, active }: { readonly stage: Stage; readonly active: boolean }) {
  const wide = useWide();
  const [chosen, setChosen] = useState<PracticeSite>('x');
  const parts = useRef(new Map<PracticeSite, HTMLDivElement>());
  const guard = useRef<PartsGuarded>();
  const shown = useMemo(() => (wide ? practiceSites : [chosen]), [wide, chosen]);
  const cast = stage.cast.value;

  // Before the view is painted: what is seen is guarded.
  useLayoutEffect(() => {
    if (!active) return;
    const places = shown.flatMap((site) => {
      const within = parts.current.get(site);
      return within ? [{ site, within }] : [];
    });
    const guarded = stage.port.guard(() => {
      const office = watchedOffice(stage);
      if (!office) throw new Error('The stage has no policy to check with');
      return office;
    })(places);
    guard.current = guarded;
    return () => {
      guard.current = undefined;
      guarded.stop();
    };
  }, [stage, shown, active]);

  // The words beside the boxes are of the language that was chosen.
  const language = locale.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for each language.
  useLayoutEffect(() => guard.current?.refresh(), [language]);

  const send: SendPost = (post) => {
    stage.sent.value = [...stage.sent.value, { ...post, number: stage.sent.value.length + 1, at: new Date() }];
  };
  return (
    <div class="practice" hidden={!active} data-wide={wide ? '' : undefined}>
      {!wide && (
        <div class="site-tabs" role="tablist" aria-label={words().siteTabs}>
          {practiceSites.map((site) => (
            <button
              key={site}
              type="button"
              role="tab"
              class="tab"
              data-practice-tab={site}
              aria-selected={site === chosen}
              onClick={() => setChosen(site)}
            >
              {sites[site].name}
            </button>
          ))}
        </div>
      )}
      <div class="sites">
        {cast &&
          practiceSites.map((site) => (
            <div key={site} class="site-slot" hidden={!shown.includes(site)}>
              <SitePane
                site={site}
                accounts={cast[site]}
                part={(element) => {
                  if (element) parts.current.set(site, element);
                  else parts.current.delete(site);
                }}
                onSend={send}
                onAccount={() => guard.current?.refresh()}
                onText={(composer, text) => {
                  if (!text.trim()) forget(stage, composer);
                }}
              />
            </div>
          ))}
      </div>
      <div class="practice-side">
        <LivePanel stage={stage} />
        <Server
          sent={stage.sent.value}
          onClear={() => {
            stage.sent.value = [];
          }}
        />
      </div>
    </div>
  );
}
