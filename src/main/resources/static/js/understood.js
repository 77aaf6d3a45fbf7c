import { button, element } from './dom.js';
import { say, sayOr, sayWith } from './texts.js';
import { levelName } from './words.js';

/**
 * How both roles and the known skills were read, and what else each role may have meant: one click asks for it.
 *
 * @param {import('./career-path.js').CareerPath} path
 * @param {{onCurrent: (role: string) => void, onTarget: (role: string) => void}} listeners called with the job they meant
 * @returns {HTMLElement|null} null when the service does not tell
 */
export function understoodView({ current, target, stated }, { onCurrent, onTarget }) {
  if (current === null && target === null) {
    return null;
  }
  return element('section', { class: 'panel understood', 'aria-label': say('reading') },
    current === null ? null : readingView(current, 'current', onCurrent),
    target === null ? null : readingView(target, 'target', onTarget),
    stated.length === 0 ? null : statedView(stated));
}

/** How each skill was read that is known already. */
function statedView(stated) {
  return element('div', { class: 'reading reading-stated', id: 'reading-stated' },
    element('p', { class: 'reading-label', id: 'stated-label' }, say('stated')),
    element('ul', { 'aria-labelledby': 'stated-label' }, ...stated.map(statedSkill)));
}

function statedSkill({ asked, skill, level, told }) {
  const parts = [
    skill === null ? say('stated.unknown') : null,
    skill === null || asked.toLowerCase() === skill.toLowerCase() ? null : say('stated.wrote', asked),
    level === null ? null : say(told ? 'stated.told' : 'stated.assumed', levelName(level)),
  ].filter((part) => part !== null);
  return element('li', { class: skill === null ? 'is-unknown' : '' },
    element('span', { class: 'stated-name' }, skill ?? asked),
    element('span', { class: 'reading-details' }, parts.join(' · ')));
}

/** @param {'current'|'target'} side */
function readingView(reading, side, onRole) {
  const others = reading.alternatives.filter((role) => role !== reading.asked);
  const othersId = `${side}-others`;
  return element('div', { class: `reading reading-${tone(reading)}`, id: `reading-${side}` },
    element('p', { class: 'reading-label' }, say(`reading.${side}`)),
    element('p', { class: 'reading-words' }, ...sentence(reading, side)),
    rewording(reading),
    details(reading),
    others.length === 0 ? null : element('div', { class: 'reading-others' },
      element('span', { id: othersId }, question(reading, side)),
      element('ul', { 'aria-labelledby': othersId },
        ...others.map((role) => element('li', {}, button(role, () => onRole(role), { class: 'button example' }))))));
}

function tone({ confidence, covered }) {
  return confidence === 'sure' && covered ? 'sure' : 'doubt';
}

function sentence({ asked, title, confidence, covered }, side) {
  if (title === null || confidence === 'none') {
    return [say(`reading.none.${side}`, asked)];
  }
  const job = element('strong', {}, title);
  if (confidence === 'likely') {
    return sayWith(covered ? 'reading.likely' : `reading.likely.away.${side}`, asked, job);
  }
  return covered ? [job] : sayWith(`reading.sure.away.${side}`, asked, job);
}

/** What was typed, where a sure reading has other words for it; every other sentence quotes it already. */
function rewording({ asked, title, confidence }) {
  return confidence !== 'sure' || title === null || asked.toLowerCase() === title.toLowerCase() ? null
    : element('p', { class: 'reading-details' }, say('reading.wrote', asked));
}

function details({ level, field }) {
  const parts = [
    level === null ? null : say('reading.level', sayOr(`reading.level.${level}`, level)),
    field === null ? null : say('reading.field', field),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : element('p', { class: 'reading-details' }, parts.join(' · '));
}

function question({ confidence, covered }, side) {
  if (confidence === 'likely') {
    return say('reading.not-meant');
  }
  return say(covered ? 'reading.or' : `reading.nearest.${side}`);
}
