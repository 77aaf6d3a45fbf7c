import { addKnownSkills } from './known-skills.js';

/**
 * @typedef {import('./api.js').CareerPathRequest} CareerPathRequest
 */

/**
 * The request that a query string stands for; what is missing is empty.
 *
 * @param {string} query such as `?from=Nurse&to=Web+Developer&known=SQL,Git`
 * @returns {CareerPathRequest}
 */
export function readQuery(query) {
  const parameters = new URLSearchParams(query);
  return {
    currentRole: parameters.get('from') ?? '',
    targetRole: parameters.get('to') ?? '',
    knownSkills: addKnownSkills([], parameters.getAll('known').join(',')).skills,
  };
}

/**
 * The query string that stands for a request.
 *
 * @param {CareerPathRequest} request
 */
export function writeQuery({ currentRole, targetRole, knownSkills }) {
  const parameters = new URLSearchParams({ from: currentRole, to: targetRole });
  if (knownSkills.length > 0) {
    parameters.set('known', knownSkills.join(','));
  }
  return `?${parameters}`;
}
