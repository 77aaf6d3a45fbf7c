import { isObject } from './json.js';
import { say } from './texts.js';

/**
 * @typedef {{field: string, message: string}} FieldError
 */

/** Something that kept the service from answering, in words for the person in front of the page. */
export class ServiceProblem extends Error {
  /**
   * @param {string} title
   * @param {string} detail
   * @param {{fieldErrors?: FieldError[], retryAfterSeconds?: number|null}} [more]
   */
  constructor(title, detail, { fieldErrors = [], retryAfterSeconds = null } = {}) {
    super(`${title}: ${detail}`);
    this.title = title;
    this.detail = detail;
    this.fieldErrors = fieldErrors;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /**
   * Reads a problem document (RFC 9457).
   *
   * @param {unknown} document whatever came
   * @param {number|null} retryAfterSeconds
   */
  static from(document, retryAfterSeconds = null) {
    const problem = isObject(document) ? document : {};
    const errors = Array.isArray(problem.errors) ? problem.errors.filter(isObject) : [];
    return new ServiceProblem(
      textOr(problem.title, say('problem.no-answer')),
      textOr(problem.detail, ''),
      {
        fieldErrors: errors.map((error) => ({ field: textOr(error.field, ''), message: textOr(error.message, '') })),
        retryAfterSeconds,
      },
    );
  }
}

function textOr(value, otherwise) {
  return typeof value === 'string' && value !== '' ? value : otherwise;
}
