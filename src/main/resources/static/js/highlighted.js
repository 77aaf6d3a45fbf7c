import { element } from './dom.js';
import { tokenize } from './highlight.js';
import { say } from './texts.js';

/**
 * Code in its colours, with a mark where a character stands that nobody can see.
 *
 * @param {string} code
 * @param {string} language a name or an alias, in any case
 * @returns {(Node|string)[]}
 */
export function highlighted(code, language) {
  return tokenize(code, language).map(({ kind, text }) =>
    kind === 'plain' ? text : element('span', { class: `tok-${kind}`, ...hiddenMark(kind, text) }, text));
}

function hiddenMark(kind, text) {
  const codePoint = `U+${text.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return kind === 'hidden' ? { title: say('code.invisible', codePoint), 'data-code-point': codePoint } : {};
}
