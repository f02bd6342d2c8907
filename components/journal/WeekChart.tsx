import { ChevronRight } from 'lucide-preact';
import type { WeekCount } from '../../journal/read/types';
import { number, shortDay, tJournal } from './words';

const parts = ['held', 'decided', 'clean'] as const;
/** Weeks that fit side by side and stay readable. */
const shown = 26;

const total = (week: WeekCount) => week.clean + week.decided + week.held;

/** The last half year, a column a week with its figure on top. The table beneath says the same to those who cannot see it. */
export function WeekChart({ weeks }: { weeks: readonly WeekCount[] }) {
  const t = tJournal();
  const last = weeks.slice(-shown);
  const most = Math.max(1, ...last.map(total));
  const rows = parts.toReversed();
  return (
    <figure class="week-chart">
      <figcaption>
        {rows.map((part) => (
          <span key={part} class="key">
            <span class={`bar-part ${part}`} aria-hidden="true" />
            {t[part]}
          </span>
        ))}
      </figcaption>
      <div class="columns" role="img" aria-label={t.chartIs(number(last.length), number(most))}>
        {last.map((week) => (
          <div
            key={week.start}
            class="column"
            title={`${shortDay(week.start)}: ${rows.map((part) => `${t[part]} ${number(week[part])}`).join(', ')}`}
          >
            <b>{number(total(week))}</b>
            <div class="stack" style={{ height: `${(total(week) / most) * 100}%` }}>
              {parts.map((part) =>
                week[part] > 0 ? <span key={part} class={`bar-part ${part}`} style={{ flexGrow: week[part] }} /> : null,
              )}
            </div>
            <small>{shortDay(week.start)}</small>
          </div>
        ))}
      </div>
      <details>
        <summary>
          <ChevronRight size={14} aria-hidden="true" />
          {t.weekFigures}
        </summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.week}</th>
              {rows.map((part) => (
                <th key={part} scope="col">
                  {t[part]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {last.map((week) => (
              <tr key={week.start}>
                <th scope="row">{shortDay(week.start)}</th>
                {rows.map((part) => (
                  <td key={part} data-label={t[part]}>
                    {number(week[part])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
