import { say } from './texts.js';

const SHORTEST = 2;
const LONGEST = 120;

/**
 * The role as the service reads it.
 *
 * @param {string} typed
 */
export function tidyRole(typed) {
  return typed.normalize('NFKC').trim();
}

/**
 * What is wrong with a role, in friendly words, or null.
 *
 * @param {string} role tidied
 * @param {string} example
 */
export function complaintAbout(role, example) {
  const length = [...role].length;
  if (length === 0) {
    return say('role.missing', example);
  }
  if (length < SHORTEST) {
    return say('role.short', SHORTEST);
  }
  if (length > LONGEST) {
    return say('role.long', LONGEST, length);
  }
  return /\p{Cc}/u.test(role) ? say('role.control') : null;
}
