import { button, element } from './dom.js';
import { say, sayCount } from './texts.js';
import { fieldName } from './words.js';

/**
 * Says what went wrong, and offers to try again.
 *
 * @param {import('./problem.js').ServiceProblem} problem
 * @param {() => void} onRetry
 * @returns {HTMLElement} its first heading can take the focus
 */
export function problemView(problem, onRetry) {
  return element('section', { class: 'panel problem', role: 'alert' },
    element('h2', { tabindex: '-1' }, problem.title),
    problem.detail === '' ? null : element('p', {}, problem.detail),
    fieldErrors(problem),
    problem.retryAfterSeconds === null ? null
      : element('p', {}, sayCount('problem.wait', problem.retryAfterSeconds)),
    button(say('problem.retry'), onRetry));
}

function fieldErrors({ fieldErrors }) {
  return fieldErrors.length === 0 ? null
    : element('ul', {}, ...fieldErrors.map(({ field, message }) =>
      element('li', {}, `${fieldName(field)}: ${message}`)));
}
