import { button, element } from './dom.js';
import { personalNotes } from './words.js';

/**
 * How the job was understood where that is not sure, and what else the person may have meant, each a button that asks
 * for it; nothing when the job they named is known.
 *
 * @param {import('./career-path.js').CareerPath} path
 * @param {(role: string) => void} onTarget called with the job they meant
 * @returns {HTMLElement|null}
 */
export function alternativesView({ alternatives, skills, steps }, onTarget) {
  if (alternatives.length === 0) {
    return null;
  }
  const understood = skills.length === 0 ? [] : steps.filter(({ step }) => step === 'knowledge').flatMap(personalNotes);
  return element('div', { class: 'panel alternatives' },
    ...understood.map((note) => element('p', { class: 'nothing-reason' }, note)),
    element('span', { id: 'alternatives-label' }, 'Did you mean'),
    element('ul', { 'aria-labelledby': 'alternatives-label' },
      ...alternatives.map((role) => element('li', {}, button(role, () => onTarget(role), { class: 'button example' })))));
}
