import { addKnownSkills } from './known-skills.js';

/**
 * @typedef {import('./api.js').CareerPathRequest} CareerPathRequest
 */

/** A skill in a list that commas and semicolons separate; those of its own have a backslash before them. */
const LISTED = /(?:\\.|[^\\,;])+/gs;
const TO_ESCAPE = /[\\,;]/g;

/**
 * The request that a query string stands for; what is missing is empty.
 *
 * @param {string} query such as `?from=Nurse&to=Web+Developer&known=SQL,Git&hours=5`
 * @returns {CareerPathRequest}
 */
export function readQuery(query) {
  const parameters = new URLSearchParams(query);
  const hours = parameters.get('hours') ?? '';
  return {
    currentRole: parameters.get('from') ?? '',
    targetRole: parameters.get('to') ?? '',
    knownSkills: addKnownSkills([], parameters.getAll('known').flatMap(listed)).skills,
    ...(/^\d{1,2}$/.test(hours) ? { hoursPerWeek: Number(hours) } : {}),
  };
}

/**
 * The query string that stands for a request.
 *
 * @param {CareerPathRequest} request
 */
export function writeQuery({ currentRole, targetRole, knownSkills, hoursPerWeek }) {
  const parameters = new URLSearchParams({ from: currentRole, to: targetRole });
  if (knownSkills.length > 0) {
    parameters.set('known', knownSkills.map((skill) => skill.replace(TO_ESCAPE, String.raw`\$&`)).join(','));
  }
  if (hoursPerWeek !== undefined) {
    parameters.set('hours', String(hoursPerWeek));
  }
  return `?${parameters}`;
}

function listed(list) {
  return (list.match(LISTED) ?? []).map((skill) => skill.replace(/\\(.)/gs, '$1'));
}
