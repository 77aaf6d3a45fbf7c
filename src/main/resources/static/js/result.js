import { distanceView } from './distance.js';
import { button, element } from './dom.js';
import { rawAnswer } from './raw-answer.js';
import { skillCard } from './skill-card.js';
import { stepReport } from './step-report.js';
import { say } from './texts.js';
import { understoodView } from './understood.js';
import { duration, personalNotes } from './words.js';

/**
 * @typedef {object} Listeners what the person may do with an answer
 * @property {(skill: string) => void} onKnown they know a skill already
 * @property {(role: string) => void} onCurrent this is the job they have
 * @property {(role: string) => void} onTarget this is the job they want
 * @property {() => void} onOtherJob they want to name another job
 */

/**
 * The whole answer.
 *
 * @param {import('./api.js').CareerPathRequest} request
 * @param {import('./career-path.js').CareerPath} path
 * @param {Listeners} listeners
 * @returns {HTMLElement} its first heading can take the focus
 */
export function resultView(request, path, { onKnown, onCurrent, onTarget, onOtherJob }) {
  return element('section', { class: 'result', 'aria-labelledby': 'result-title' },
    element('h2', { id: 'result-title', tabindex: '-1' }, path.title),
    element('p', { class: 'summary' }, summary(path)),
    understoodView(path, { onCurrent, onTarget }),
    ...(path.skills.length === 0 ? [nothingToLearn(request, path, onOtherJob)] : [
      route(request, path.skills),
      distanceView(path, onTarget),
      ...path.skills.map((skill, index) => skillCard(skill, index, withoutExample(path), onKnown)),
    ]),
    stepReport(path),
    rawAnswer(request, path.json));
}

function summary({ skills, steps }) {
  const examples = skills.filter(({ snippet }) => snippet !== null);
  const good = examples.filter(({ snippet }) => snippet.validation?.status === 'Success').length;
  const millis = steps.reduce((sum, { durationMillis }) => sum + (durationMillis ?? 0), 0);
  const time = millis > 0 ? say('path.time', duration(millis)) : '';
  return examples.length === 0 ? time : `${say('path.ran', good, examples.length)} ${time}`;
}

/** Where one stands, the stops between, and where one wants to go. */
function route({ currentRole, targetRole }, skills) {
  return element('nav', { class: 'route', 'aria-label': say('path.route') },
    element('ol', {},
      element('li', { class: 'route-end' }, element('span', {}, currentRole)),
      ...skills.map(({ name }, index) => element('li', {}, element('a', { href: `#skill-${index + 1}` }, name))),
      element('li', { class: 'route-end route-goal' }, element('span', {}, targetRole))));
}

function nothingToLearn({ knownSkills }, { steps, target }, onOtherJob) {
  const hints = [...spellingHints(target), ...(knownSkills.length === 0 ? []
    : [say('nothing.known')])];
  return element('div', { class: 'panel nothing' },
    element('h3', {}, say('nothing')),
    ...reasons(steps, target).map((reason) => element('p', { class: 'nothing-reason' }, reason)),
    target !== null && target.alternatives.length > 0 ? element('p', {}, say('nothing.choose')) : null,
    hints.length === 0 ? null : element('p', {}, say('nothing.helps')),
    hints.length === 0 ? null : element('ul', {}, ...hints.map((hint) => element('li', {}, hint))),
    button(say('nothing.other'), onOtherJob));
}

/** What stands where a skill has no code example: the catalogue has none, or whoever was to write it did not. */
function withoutExample({ steps }) {
  const { status, reason } = steps.find(({ step }) => step === 'codegen') ?? { status: null, reason: null };
  if (status === 'embedded') {
    return say('skill.no-program');
  }
  return reason === null ? say('skill.no-example') : say('skill.no-example-because', reason);
}

/** Why there are no skills; how the target was read stands under the headline already. */
function reasons(steps, target) {
  if (target !== null && !target.covered) {
    return [];
  }
  return [...new Set(steps.filter(({ step }) => step === 'knowledge' || step === 'analysis').flatMap(personalNotes))];
}

/** What helps where the target was not understood. */
function spellingHints(target) {
  if (target !== null && target.confidence !== 'none') {
    return [];
  }
  const foreign = target !== null && /(?!\p{Script=Latin})\p{L}/u.test(target.asked);
  return [
    ...(foreign ? [say('nothing.latin')] : []),
    say('nothing.advert'),
    say('nothing.short'),
  ];
}
