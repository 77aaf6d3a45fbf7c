import { button, element, fact } from './dom.js';
import { say, sayCount, sayOr } from './texts.js';
import { levelName, range } from './words.js';

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
    element('h3', { id: 'distance-title' }, say('distance')),
    element('dl', { class: 'distance-facts' },
      fact(say('distance.bring'), brought(distance)),
      fact(sayCount('distance.effort', first.length), effort(distance)),
      fact(say('distance.next'), next.length === 0 ? null : listed(next)),
      fact(say('distance.stones'), steppingStones.length === 0 ? null
        : element('ul', {}, ...steppingStones.map((role) =>
          element('li', {}, button(role, () => onTarget(role), { class: 'button example' })))))),
    askedSkills(gap, first));
}

function brought({ score, gap }) {
  const whole = names(gap, 'brought');
  const partly = names(gap, 'partly');
  if (whole.length + partly.length === 0) {
    return say('distance.nothing');
  }
  const share = score === null ? '' : say('distance.share', Math.round(score * 100));
  return share + [listed(whole), partly.length === 0 ? '' : say('distance.part', listed(partly))].filter((part) => part !== '').join('; ');
}

/** Not with commas, which names of skills have themselves. */
function listed(names) {
  return names.join(' · ');
}

function names(gap, wanted) {
  return gap.filter(({ state }) => state === wanted).map(({ skill }) => skill);
}

function effort({ hours, weeks }) {
  return hours === null ? null : [say('hours', range(hours)), ...(weeks === null ? [] : [say('weeks', range(weeks))])].join(', ');
}

/** All that is asked, the most important first; folded where it would fill the screen. */
function askedSkills(gap, first) {
  return element('details', { class: 'asked-skills', open: matchMedia('(min-width: 46rem)').matches },
    element('summary', {}, sayCount('distance.all', gap.length)),
    element('ol', {}, ...gap.map((asked) => askedSkill(asked, first.indexOf(asked.skill)))));
}

function askedSkill({ skill, asked, brought: has, state, alternative }, place) {
  return element('li', { class: state === 'brought' ? 'is-brought' : place >= 0 ? 'is-first' : '' },
    element('span', { class: 'asked-name' }, skill,
      place < 0 ? null : ' ', place < 0 ? null : element('span', { class: 'asked-place' }, sayOr(`distance.place.${place + 1}`, String(place + 1)))),
    element('span', { class: 'asked-bar', 'aria-hidden': 'true' }, ...LEVELS.map((_, index) =>
      element('span', { class: cell(index, LEVELS.indexOf(has), LEVELS.indexOf(asked)) }))),
    element('span', { class: 'asked-growth' }, askedLevel(state, has, asked),
      alternative === null ? '' : ` · ${say('distance.alternative', alternative)}`));
}

function askedLevel(state, has, asked) {
  if (state === 'brought') {
    return say('distance.brought');
  }
  return has === 'none' || has === '' ? say('distance.asked', levelName(asked))
    : say('distance.partly', levelName(asked), levelName(has));
}

function cell(index, has, asked) {
  return index <= has ? 'has' : index <= asked ? 'asked' : '';
}
