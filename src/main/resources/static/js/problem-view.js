import { button, element } from './dom.js';
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
      : element('p', {}, `Please wait ${seconds(problem.retryAfterSeconds)} before the next try.`),
    button('Try again', onRetry));
}

function fieldErrors({ fieldErrors }) {
  return fieldErrors.length === 0 ? null
    : element('ul', {}, ...fieldErrors.map(({ field, message }) =>
      element('li', {}, `${fieldName(field)}: ${message}`)));
}

function seconds(count) {
  return count === 1 ? 'a second' : `${count} seconds`;
}
