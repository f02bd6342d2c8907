import { ChevronRight } from 'lucide-preact';
import type { WeekCount } from '../../journal/read/types';
import { number, shortDay, tJournal } from './words';

const parts = ['clean', 'decided', 'held'] as const;
/** Weeks that fit side by side and stay readable at 320 px. */
const shown = 26;
const [width, height, gap] = [20, 96, 4];
/** Pixels for a unit of the drawing, at most: a chart of two weeks is not blown up to the width of the page. */
const scale = 1.25;

/** The last half year, a stacked bar a week. The table beneath says the same in figures. */
export function WeekChart({ weeks }: { weeks: readonly WeekCount[] }) {
  const t = tJournal();
  const last = weeks.slice(-shown);
  const total = (week: WeekCount) => week.clean + week.decided + week.held;
  const most = Math.max(1, ...last.map(total));
  const full = Math.max(8, last.length) * (width + gap) - gap;
  return (
    <figure class="week-chart">
      <figcaption>
        {parts.map((part) => (
          <span key={part} class={`key ${part}`}>
            {t[part]}
          </span>
        ))}
      </figcaption>
      <svg viewBox={`0 0 ${full} ${height + 16}`} style={{ maxWidth: `${full * scale}px` }} role="img" aria-label={t.perWeek}>
        <line x1="0" x2={full} y1={height} y2={height} class="axis" />
        {last.map((week, i) => {
          let top = height;
          return (
            <g key={week.start} transform={`translate(${i * (width + gap)} 0)`}>
              <title>{`${shortDay(week.start)}: ${parts.map((part) => `${t[part]} ${number(week[part])}`).join(', ')}`}</title>
              {parts.map((part) => {
                const tall = (week[part] / most) * (height - 4);
                top -= tall;
                return tall > 0 ? <rect key={part} class={part} x="0" y={top} width={width} height={tall} /> : null;
              })}
              {i % 4 === 0 && (
                // The last one ends with its bar: beyond it there is no room.
                <text {...(i > 0 && i === last.length - 1 ? { x: width, 'text-anchor': 'end' } : { x: 0 })} y={height + 12}>
                  {shortDay(week.start)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <details>
        <summary>
          <ChevronRight size={14} aria-hidden="true" />
          {t.weekFigures}
        </summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.week}</th>
              {parts.map((part) => (
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
                {parts.map((part) => (
                  <td key={part}>{number(week[part])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
