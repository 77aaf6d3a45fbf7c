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
    return `Please fill this in, for example “${example}”.`;
  }
  if (length < SHORTEST) {
    return `A little longer, please: at least ${SHORTEST} characters.`;
  }
  if (length > LONGEST) {
    return `A little shorter, please: at most ${LONGEST} characters, this has ${length}.`;
  }
  return /\p{Cc}/u.test(role) ? 'This contains invisible control characters. Please type it in again.' : null;
}
