import { addKnownSkills } from './known-skills.js';

/**
 * @typedef {import('./api.js').CareerPathRequest} CareerPathRequest
 */

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
    knownSkills: addKnownSkills([], parameters.getAll('known').join(',')).skills,
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
    parameters.set('known', knownSkills.join(','));
  }
  if (hoursPerWeek !== undefined) {
    parameters.set('hours', String(hoursPerWeek));
  }
  return `?${parameters}`;
}
