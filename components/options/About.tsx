import { ShieldCheck } from 'lucide-preact';
import { sites } from '../../compose/sites';
import { Access } from './Access';
import type { OptionsActions, OptionsState } from './types';
import { tOptions } from './words';

/** The domains of the sites, each once. */
const domains = [
  ...new Set(Object.values(sites).flatMap(({ hosts }) => hosts.map((host) => host.split('.').slice(-2).join('.')))),
].join(', ');

/** What Saring may do, how to see that it does no more, and under which licences it stands. */
export function About({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  const t = tOptions();
  return (
    <>
      <section class="card">
        <h2 class="with-icon">
          <ShieldCheck size={20} aria-hidden="true" />
          {t.privacyTitle}
        </h2>
        <p>{t.privacy}</p>
        <h3>{t.verifyTitle}</h3>
        <ol class="steps">
          <li>{t.verify1}</li>
          <li>{t.verify2}</li>
          <li>{t.verify3}</li>
        </ol>
      </section>
      <section class="card">
        <h2>{t.permissionsTitle}</h2>
        <dl class="permissions">
          {(
            [
              ['storage', t.permissionStorage],
              [domains, t.permissionSites],
              ['https://…', t.permissionHost],
            ] as const
          ).map(([name, why]) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{why}</dd>
            </div>
          ))}
        </dl>
        <Access denied={state.denied} grant={actions.grant} />
      </section>
      <section class="card">
        <h2>{t.licenceTitle}</h2>
        <p>{t.licence}</p>
        <ul class="licences">
          {state.licences.map(({ name, licence }) => (
            <li key={name}>
              {name} <span class="soft">{licence}</span>
            </li>
          ))}
        </ul>
        <p>
          <a href="/LICENSES.txt" target="_blank" rel="noreferrer">
            {t.licenceTexts}
          </a>
        </p>
        <p class="soft">
          {t.version} {state.version}
        </p>
      </section>
    </>
  );
}
