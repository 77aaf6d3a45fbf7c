import { say } from './texts.js';

export const MOST_KNOWN_SKILLS = 50;
const LONGEST_SKILL = 120;

/**
 * Adds what was typed or pasted to the known skills: separated by commas, semicolons, tabs or line ends; a skill that is
 * there already, in whatever case, is not added again.
 *
 * @param {readonly string[]} skills
 * @param {string} typed
 * @returns {{skills: string[], complaint: string|null}}
 */
export function addKnownSkills(skills, typed) {
  const added = [...skills];
  const seen = new Set(skills.map((skill) => skill.toLowerCase()));
  let complaint = null;
  for (const skill of typed.split(/[,;\t\r\n]+/).map(tidy)) {
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
