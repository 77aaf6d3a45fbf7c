import { objects, text, textOrNull } from './json.js';

/**
 * @typedef {{title: string, alias: string|null, category: string}} RoleSuggestion
 */

/**
 * Jobs for what somebody is typing. There are none where the service cannot tell: suggestions are a help, not a need.
 *
 * @param {string} typed
 * @param {AbortSignal} signal
 * @returns {Promise<RoleSuggestion[]>}
 */
export async function suggestRoles(typed, signal) {
  try {
    const response = await fetch(`roles?${new URLSearchParams({ q: typed })}`, {
      headers: { Accept: 'application/json' }, signal,
    });
    return response.ok ? objects(await response.json()).map(readSuggestion).filter(({ title }) => title !== '') : [];
  } catch {
    return [];
  }
}

function readSuggestion(json) {
  return { title: text(json.title), alias: textOrNull(json.alias), category: text(json.category) };
}
