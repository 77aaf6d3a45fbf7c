/** Reading untrusted JSON: each function has its type as result, whatever was sent. */

/** What came is not what was asked for. */
export class UnreadableAnswer extends Error {}

/** @returns {value is Record<string, unknown>} */
export function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @returns {Record<string, unknown>[]} */
export function objects(value) {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** @returns {string[]} */
export function strings(value) {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** @returns {string} */
export function text(value) {
  return typeof value === 'string' ? value : '';
}

/** @returns {string|null} null for an empty one too */
export function textOrNull(value) {
  return text(value) || null;
}

/** @returns {number|null} */
export function number(value) {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
