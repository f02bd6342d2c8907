/** The few pictures that stand in the page itself. */
import type { Severity } from '../../rules/engine/types';
import { brandDot, brandDots } from '../shared/brand-dots';

const namespace = 'http://www.w3.org/2000/svg';
type Shape = readonly [name: string, attributes: Readonly<Record<string, string | number>>];

function picture(
  document: Document,
  shapes: readonly Shape[],
  attributes: Readonly<Record<string, string | number>>,
): SVGElement {
  const svg = document.createElementNS(namespace, 'svg');
  const all = { viewBox: '0 0 24 24', width: 14, height: 14, 'aria-hidden': 'true', ...attributes };
  for (const [key, value] of Object.entries(all)) svg.setAttribute(key, String(value));
  for (const [name, values] of shapes) {
    const shape = document.createElementNS(namespace, name);
    for (const [key, value] of Object.entries(values)) shape.setAttribute(key, String(value));
    svg.append(shape);
  }
  return svg;
}

const line = { fill: 'none', stroke: 'currentColor', 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
const circle: Shape = ['circle', { cx: 12, cy: 12, r: 10 }];

/** Told apart by shape, as everywhere: octagon, circle with a mark of exclamation, circle with an i. */
const severities: Readonly<Record<'block' | 'warn' | 'note', readonly Shape[]>> = {
  block: [
    ['path', { d: 'M8 2h8l6 6v8l-6 6H8l-6-6V8z' }],
    ['path', { d: 'm9 9 6 6m0-6-6 6' }],
  ],
  warn: [circle, ['path', { d: 'M12 7v6m0 4v.01' }]],
  note: [circle, ['path', { d: 'M12 11v6m0-10v.01' }]],
};

export const severityIcon = (document: Document, severity: Severity): SVGElement =>
  picture(document, severities[severity === 'off' ? 'note' : severity], line);

export const brandMark = (document: Document): SVGElement =>
  picture(
    document,
    brandDots.map(([cx, cy]) => ['circle', { cx, cy, r: brandDot, fill: 'currentColor' }] as const),
    { class: 'brand' },
  );
