import { button, element } from './dom.js';

/**
 * How both roles were read, and what else each may have meant: one click asks for it.
 *
 * @param {import('./career-path.js').CareerPath} path
 * @param {{onCurrent: (role: string) => void, onTarget: (role: string) => void}} listeners called with the job they meant
 * @returns {HTMLElement|null} null when the service does not tell
 */
export function understoodView({ current, target }, { onCurrent, onTarget }) {
  if (current === null && target === null) {
    return null;
  }
  return element('section', { class: 'panel understood', 'aria-label': 'How your words were read' },
    current === null ? null : readingView(current, CURRENT, onCurrent),
    target === null ? null : readingView(target, TARGET, onTarget));
}

const CURRENT = {
  side: 'current',
  label: 'You are',
  notCovered: 'a job that is not described here, so nothing is taken as known',
  notUnderstood: 'Nothing is taken as known.',
  others: 'What comes closest',
};

const TARGET = {
  side: 'target',
  label: 'You want to become',
  notCovered: 'a job that there is no path to here, so no skills are named',
  notUnderstood: 'No skills are named.',
  others: 'Nearest jobs with a path',
};

function readingView(reading, words, onRole) {
  const others = reading.alternatives.filter((role) => role !== reading.asked);
  const othersId = `${words.side}-others`;
  return element('div', { class: `reading reading-${tone(reading)}`, id: `reading-${words.side}` },
    element('p', { class: 'reading-label' }, words.label),
    element('p', { class: 'reading-words' }, ...sentence(reading, words)),
    rewording(reading),
    details(reading),
    others.length === 0 ? null : element('div', { class: 'reading-others' },
      element('span', { id: othersId }, question(reading, words)),
      element('ul', { 'aria-labelledby': othersId },
        ...others.map((role) => element('li', {}, button(role, () => onRole(role), { class: 'button example' }))))));
}

function tone({ confidence, covered }) {
  return confidence === 'sure' && covered ? 'sure' : 'doubt';
}

function sentence({ asked, title, confidence, covered }, { notCovered, notUnderstood }) {
  if (title === null || confidence === 'none') {
    return [`We do not understand “${asked}”. ${notUnderstood}`];
  }
  const job = element('strong', {}, title);
  const end = covered ? '' : `, ${notCovered}`;
  if (confidence === 'likely') {
    return [`We read “${asked}” as `, job, `${end}.`];
  }
  return covered ? [job] : [job, `${end}.`];
}

/** What was typed, where a sure reading has other words for it; every other sentence quotes it already. */
function rewording({ asked, title, confidence }) {
  return confidence !== 'sure' || title === null || asked.toLowerCase() === title.toLowerCase() ? null
    : element('p', { class: 'reading-details' }, `You wrote “${asked}”.`);
}

const LEVELS = { junior: 'junior', mid: 'mid-level', senior: 'senior', lead: 'lead' };

function details({ level, field }) {
  const parts = [
    level === null ? null : `Level: ${Object.hasOwn(LEVELS, level) ? LEVELS[level] : level}`,
    field === null ? null : `Field: ${field}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : element('p', { class: 'reading-details' }, parts.join(' · '));
}

function question({ confidence, covered }, { others }) {
  if (confidence === 'likely') {
    return 'Not what you meant?';
  }
  return covered ? 'Or did you mean' : others;
}
