import { say } from './texts.js';

export const MOST_KNOWN_SKILLS = 50;
const LONGEST_SKILL = 120;

/**
 * What was typed or pasted, cut at commas, semicolons, tabs and line ends.
 *
 * @param {string} typed
 */
export function separated(typed) {
  return typed.split(/[,;\t\r\n]+/);
}

/**
 * Adds to the known skills; a skill that is there already, in whatever case, is not added again. Names may have commas.
 *
 * @param {readonly string[]} skills
 * @param {readonly string[]} more
 * @returns {{skills: string[], complaint: string|null}}
 */
export function addKnownSkills(skills, more) {
  const added = [...skills];
  const seen = new Set(skills.map((skill) => skill.toLowerCase()));
  let complaint = null;
  for (const skill of more.map(tidy)) {
    if (skill === '' || seen.has(skill.toLowerCase())) {
      continue;
    }
    if ([...skill].length > LONGEST_SKILL) {
      complaint = say('known.too-long', LONGEST_SKILL);
    } else if (added.length === MOST_KNOWN_SKILLS) {
      complaint = say('known.too-many', MOST_KNOWN_SKILLS);
    } else {
      seen.add(skill.toLowerCase());
      added.push(skill);
    }
  }
  return { skills: added, complaint };
}

function tidy(skill) {
  return skill.normalize('NFKC').replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
