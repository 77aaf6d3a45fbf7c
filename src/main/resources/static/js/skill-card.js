import { CodeExample } from './code-example.js';
import { button, element } from './dom.js';
import { ExerciseView } from './exercise.js';
import { findExercises } from './exercises.js';
import { safeLink } from './links.js';
import { language, nameOfLanguage, say, sayOr } from './texts.js';
import { growth, range, sourceWords } from './words.js';

/**
 * One skill of the answer: why, courses, the code example with its evidence, and exercises.
 *
 * @param {import('./career-path.js').Skill} skill
 * @param {number} index from 0
 * @param {string} withoutExample what to say where there is no code example
 * @param {(skill: string) => void} onKnown called when the person knows the skill already
 */
export function skillCard(skill, index, withoutExample, onKnown) {
  const headingId = `skill-${index + 1}-name`;
  const kind = skill.snippet === null ? 'without-code' : 'with-code';
  return element('article', { class: `panel skill-card ${kind}`, id: `skill-${index + 1}`, 'aria-labelledby': headingId },
    element('div', { class: 'skill-about' },
      element('p', { class: 'skill-number', 'aria-hidden': 'true' }, String(index + 1)),
      element('h3', { id: headingId, tabindex: '-1' }, skill.name),
      effort(skill),
      skill.why === '' ? null : element('p', { class: 'skill-why' }, skill.why),
      skill.sources.length === 0 ? null : element('p', { class: 'skill-sources' }, say('skill.sources', sourceWords(skill.sources))),
      element('h4', {}, say('skill.courses')),
      courses(skill.courses),
      knownButton(skill.name, onKnown)),
    element('div', { class: 'skill-code' },
      ...(skill.snippet === null
        ? [element('p', { class: 'muted' }, withoutExample)]
        : [element('h4', {}, say('skill.example')), new CodeExample(skill.name, skill.snippet).element]),
      exercises(skill.name)));
}

function effort({ level, hours }) {
  const parts = [
    level === null ? '' : growth(level),
    hours === null ? '' : say('hours', range(hours)),
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : element('p', { class: 'skill-effort' }, parts.join(' · '));
}

/** Stays empty where a skill has no exercise. */
function exercises(skill) {
  const slot = element('div', { class: 'exercises' });
  findExercises(skill).then((found) => slot.append(...found.map((exercise) => new ExerciseView(skill, exercise).element)));
  return slot;
}

function knownButton(skill, onKnown) {
  const known = button(say('skill.known'), () => onKnown(skill));
  known.append(element('span', { class: 'visually-hidden' }, `: ${skill}`));
  return known;
}

function courses(list) {
  return list.length === 0
    ? element('p', { class: 'muted' }, say('skill.no-course'))
    : element('ul', { class: 'courses' }, ...list.map(course));
}

function course({ title, url, platform, duration, level, kind, language: taught, free }) {
  const link = safeLink(url);
  const name = title || url;
  return element('li', {},
    link === null ? element('span', { class: 'course-title', lang: taught }, name)
      : element('a', { class: 'course-title', hreflang: taught, href: link, target: '_blank', rel: 'noopener noreferrer' },
        element('span', { lang: taught }, name),
        element('span', { class: 'visually-hidden' }, say('course.new-tab'))),
    element('span', { class: 'course-facts' }, [kind === null ? null : sayOr(`course.kind.${kind}`, kind), platform, duration, level === null ? null : sayOr(`course.level.${level}`, level), taught === null || taught === language ? null : nameOfLanguage(taught), free ? say('course.free') : null]
      .filter((fact) => fact).join(' · ')));
}
