import { CodeExample } from './code-example.js';
import { button, element } from './dom.js';
import { safeLink } from './links.js';

/**
 * One skill of the answer: why, courses, and the code example with its evidence.
 *
 * @param {import('./career-path.js').Skill} skill
 * @param {number} index from 0
 * @param {(skill: string) => void} onKnown called when the person knows the skill already
 */
export function skillCard(skill, index, onKnown) {
  const headingId = `skill-${index + 1}-name`;
  return element('article', { class: 'panel skill-card', id: `skill-${index + 1}`, 'aria-labelledby': headingId },
    element('div', { class: 'skill-about' },
      element('p', { class: 'skill-number', 'aria-hidden': 'true' }, String(index + 1)),
      element('h3', { id: headingId, tabindex: '-1' }, skill.name),
      skill.why === '' ? null : element('p', { class: 'skill-why' }, skill.why),
      skill.sources.length === 0 ? null : element('p', { class: 'skill-sources' }, `Based on ${skill.sources.join(', ')}`),
      element('h4', {}, 'Courses'),
      courses(skill.courses),
      button('I know this already', () => onKnown(skill.name), { 'aria-label': `I know ${skill.name} already` })),
    element('div', { class: 'skill-code' },
      element('h4', {}, 'Code example'),
      skill.snippet === null
        ? element('p', { class: 'muted' }, 'There is no code example for this skill.')
        : new CodeExample(skill.name, skill.snippet).element));
}

function courses(list) {
  return list.length === 0
    ? element('p', { class: 'muted' }, 'No course is known for this skill.')
    : element('ul', { class: 'courses' }, ...list.map(course));
}

function course({ title, url, platform, duration, level }) {
  const link = safeLink(url);
  const name = title || url;
  return element('li', {},
    link === null ? element('span', { class: 'course-title' }, name)
      : element('a', { class: 'course-title', href: link, target: '_blank', rel: 'noopener noreferrer' }, name,
        element('span', { class: 'visually-hidden' }, ' (opens in a new tab)')),
    element('span', { class: 'course-facts' }, [platform, duration, level].filter((fact) => fact).join(' · ')));
}
