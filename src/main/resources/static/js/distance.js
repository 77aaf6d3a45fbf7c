import { button, element } from './dom.js';
import { range } from './words.js';

const LEVELS = ['basic', 'working', 'expert'];

/**
 * What the job asks, what the person brings of it, how long the rest takes, and what comes after the first skills.
 *
 * @param {import('./career-path.js').CareerPath} path
 * @param {(role: string) => void} onTarget called with a nearer job on the way
 * @returns {HTMLElement|null} null when the service does not tell
 */
export function distanceView({ distance, skills }, onTarget) {
  const { gap, next, steppingStones } = distance;
  if (gap.length === 0) {
    return null;
  }
  const first = skills.map(({ name }) => name);
  return element('section', { class: 'panel distance', 'aria-labelledby': 'distance-title' },
    element('h3', { id: 'distance-title' }, 'What the job asks, and what you bring'),
    element('dl', { class: 'distance-facts' },
      fact('You bring', brought(distance)),
      fact(first.length === 1 ? 'The skill below' : `The ${first.length} skills below`, effort(distance)),
      fact('After that', next.length === 0 ? null : next.join(', ')),
      fact('Jobs on the way', steppingStones.length === 0 ? null
        : element('ul', {}, ...steppingStones.map((role) =>
          element('li', {}, button(role, () => onTarget(role), { class: 'button example' })))))),
    askedSkills(gap, first));
}

function fact(name, value) {
  return value === null ? null : element('div', {}, element('dt', {}, name), element('dd', {}, value));
}

function brought({ score, gap }) {
  const whole = names(gap, 'brought');
  const partly = names(gap, 'partly');
  if (whole.length + partly.length === 0) {
    return 'Nothing of it that we know of.';
  }
  const share = score === null ? '' : `${Math.round(score * 100)} % of it: `;
  return share + [whole.join(', '), partly.length === 0 ? '' : `part of ${partly.join(', ')}`].filter((part) => part !== '').join('; ');
}

function names(gap, wanted) {
  return gap.filter(({ state }) => state === wanted).map(({ skill }) => skill);
}

function effort({ hours, weeks }) {
  return hours === null ? null : `${range(hours)} hours${weeks === null ? '' : `, ${range(weeks)} weeks`}`;
}

/** All that is asked, the most important first; folded where it would fill the screen. */
function askedSkills(gap, first) {
  return element('details', { class: 'asked-skills', open: matchMedia('(min-width: 46rem)').matches },
    element('summary', {}, gap.length === 1 ? 'The skill this job asks for' : `All ${gap.length} skills this job asks for`),
    element('ol', {}, ...gap.map((asked) => askedSkill(asked, first.indexOf(asked.skill)))));
}

function askedSkill({ skill, asked, brought: has, state }, place) {
  return element('li', { class: state === 'brought' ? 'is-brought' : place >= 0 ? 'is-first' : '' },
    element('span', { class: 'asked-name' }, skill,
      place < 0 ? null : ' ', place < 0 ? null : element('span', { class: 'asked-place' }, `learn ${ORDINALS[place] ?? place + 1}`)),
    element('span', { class: 'asked-bar', 'aria-hidden': 'true' }, ...LEVELS.map((_, index) =>
      element('span', { class: cell(index, LEVELS.indexOf(has), LEVELS.indexOf(asked)) }))),
    element('span', { class: 'asked-growth' }, askedLevel(state, has, asked)));
}

function askedLevel(state, has, asked) {
  if (state === 'brought') {
    return 'you have it';
  }
  return has === 'none' || has === '' ? `${asked} level asked` : `${asked} level asked, you have ${has}`;
}

const ORDINALS = ['first', 'second', 'third'];

function cell(index, has, asked) {
  return index <= has ? 'has' : index <= asked ? 'asked' : '';
}
