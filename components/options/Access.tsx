import { siteNames } from '../../policy/apply/sites';
import type { OptionsActions, OptionsState } from './types';
import { tOptions } from './words';

/** The sites on which Saring is not allowed to work, each with the button that asks for it; nothing where it may on all. */
export function Access({ denied, grant }: Pick<OptionsState, 'denied'> & Pick<OptionsActions, 'grant'>) {
  const t = tOptions();
  if (denied.length === 0) return null;
  return (
    <>
      <p>{t.deniedSites}</p>
      <ul class="denied">
        {denied.map((site) => (
          <li key={site}>
            {siteNames[site]}{' '}
            <button type="button" class="button small" onClick={() => grant(site)}>
              {t.grantSite}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
