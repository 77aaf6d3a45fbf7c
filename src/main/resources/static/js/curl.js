/**
 * The command that asks for the same path in a shell.
 *
 * @param {import('./api.js').CareerPathRequest} request
 * @param {string} base the address this page was loaded from
 */
export function curlCommand({ currentRole, targetRole, knownSkills, hoursPerWeek }, base) {
  const body = { currentRole, targetRole, ...(knownSkills.length === 0 ? {} : { knownSkills }), hoursPerWeek };
  return `curl -sS ${quoted(new URL('career-path', base).href)} -H 'Content-Type: application/json' -d ${quoted(JSON.stringify(body))}`;
}

/** A text as one word of a POSIX shell. */
function quoted(text) {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
