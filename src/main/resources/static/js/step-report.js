import { element } from './dom.js';
import { say } from './texts.js';
import { duration, sourceName, statusName, stepWords } from './words.js';

/**
 * How the answer came about: who answered each step, how, and why not live. Folded, since few want to know.
 *
 * @param {import('./career-path.js').CareerPath} path
 */
export function stepReport({ steps, id }) {
  return element('details', { class: 'panel step-report' },
    element('summary', {}, element('h3', {}, say('steps'))),
    element('ol', { class: 'steps' }, ...steps.map(row)),
    id === '' ? null : element('p', { class: 'trace' }, say('steps.trace'), element('code', {}, id)));
}

function row({ step, source, status, reason, durationMillis }) {
  const { doing, done } = stepWords(step);
  const tone = ['live', 'cached', 'embedded', 'fallback', 'skipped'].includes(status) ? status : 'embedded';
  return element('li', {},
    element('span', { class: 'step-name' }, status === 'skipped' ? doing : done),
    element('span', { class: `step-status step-${tone}` }, statusName(status)),
    element('span', { class: 'step-source' }, source === null ? '' : sourceName(source)),
    element('span', { class: 'step-time' }, durationMillis === null || status === 'skipped' ? '' : duration(durationMillis)),
    reason === null ? null : element('span', { class: 'step-reason' }, reason));
}
