/**
 * Draws an invented popup once where nobody sees it, as soon as the frame is there: the first one that is held then finds the code
 * compiled, the styles matched and the letters loaded.
 */
import { h, render } from 'preact';
import type { AccountCard, JudgedFinding, Verdict } from '../../policy/types';
import { locale } from '../shared/words';
import { App } from './App';
import type { RoomView } from './protocol';
import { createRoom, Provider } from './room';

const text = { id: 'Contoh', en: 'Example' };
const account: AccountCard = {
  ...{ site: 'x', name: 'Contoh', handle: 'contoh', institution: 'Contoh', responsible: 'Contoh' },
  ...{ standing: 'assigned', kind: 'official', confidence: 'sure' },
};
const finding = (severity: 'block' | 'warn', at: number): JudgedFinding => ({
  ...{ key: `${severity}@${at}`, rule: severity, clause: 'contoh', severity, override: 'reason', trial: false },
  ...{ start: at, end: at + 6, basis: [], ruleTitle: text, message: text, advice: text },
  citations: [{ id: 'contoh', label: text, summary: text, since: '2012' }],
  fix: { start: at, end: at + 6, replacement: 'contoh' },
});

function invented(): RoomView {
  const findings = [finding('block', 0), finding('warn', 8)];
  const verdict: Verdict = { severity: 'block', findings, trial: [], account, failedRules: [] };
  const words = 'Contoh, Contoh';
  return {
    ...{ locale: locale.value, theme: 'light', canAsk: false, officers: [], notices: [] },
    terms: { reasons: [], minReasonLength: 0, approvers: [], onEngineFailure: 'ask' },
    layout: { width: 404, maxHeight: 600, scale: 1 },
    panel: {
      ...{ kind: 'held', opening: 0, verdict, health: 'understood', watched: findings.map((each) => [each]) },
      ...{ text: words, textNow: words, parts: [], step: 'review', all: false, flagged: [], familiar: [], failed: false },
      ...{ holds: true, isAsked: false, isScheduled: false, isLeak: true },
    },
  };
}

/** Nothing is left of it. */
export function warmUp(document: Document): void {
  const room = createRoom({
    post: () => undefined,
    copy: async () => false,
    openLink: () => undefined,
    mendPicture: async () => undefined,
  });
  room.take({ kind: 'view', view: invented() });
  const stage = document.body.appendChild(document.createElement('div'));
  stage.inert = true;
  render(h(Provider, { value: room, children: h(App, {}) }), stage);
  // Laid out, for that is half of it.
  stage.getBoundingClientRect();
  render(null, stage);
  stage.remove();
}
