import { ServiceProblem } from './problem.js';

/** The service takes requests of up to 64 KiB; this leaves room for the rest of the request. */
const MOST_BYTES = 60 * 1024;

/**
 * Why code is not sent to the sandbox, or null.
 *
 * @param {string} code
 * @param {unknown} [more] what is sent along
 */
export function complaintAbout(code, more = null) {
  if (code.trim() === '') {
    return 'There is no code to run.';
  }
  const bytes = new TextEncoder().encode(JSON.stringify([code, more])).length;
  return bytes > MOST_BYTES ? 'This is too long to run: 60 KiB are the most.' : null;
}

/**
 * What kept code from being run, in one line.
 *
 * @param {unknown} error anything but a problem of the service is thrown on
 */
export function problemText(error) {
  if (!(error instanceof ServiceProblem)) {
    throw error;
  }
  const fields = error.fieldErrors.map(({ field, message }) => `${field} ${message}`).join('; ');
  const wait = error.retryAfterSeconds === null ? '' : `Please wait ${error.retryAfterSeconds} s.`;
  return [`${error.title}.`, error.detail, fields, wait].filter((part) => part !== '').join(' ');
}
