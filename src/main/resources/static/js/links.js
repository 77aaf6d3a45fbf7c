/**
 * An address that is safe to link to, or null: http and https only, and no credentials that could disguise the host.
 *
 * @param {string} address
 * @returns {string|null}
 */
export function safeLink(address) {
  try {
    const url = new URL(address);
    const web = url.protocol === 'https:' || url.protocol === 'http:';
    return web && url.username === '' && url.password === '' ? url.href : null;
  } catch {
    return null;
  }
}
