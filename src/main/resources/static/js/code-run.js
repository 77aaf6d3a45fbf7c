import { ServiceProblem } from './problem.js';
import { say } from './texts.js';

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
    return say('code.empty');
  }
  const bytes = new TextEncoder().encode(JSON.stringify([code, more])).length;
  return bytes > MOST_BYTES ? say('code.too-long') : null;
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
  const wait = error.retryAfterSeconds === null ? '' : say('code.wait', error.retryAfterSeconds);
  return [`${error.title}.`, error.detail, fields, wait].filter((part) => part !== '').join(' ');
}
