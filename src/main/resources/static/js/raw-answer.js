import { copyText } from './clipboard.js';
import { curlCommand } from './curl.js';
import { button, element } from './dom.js';
import { tokenize } from './highlight.js';

/**
 * The answer as the service sent it, and the ways to take it along.
 *
 * @param {import('./api.js').CareerPathRequest} request
 * @param {unknown} json
 */
export function rawAnswer(request, json) {
  const panel = element('div', { class: 'code raw-json', id: 'raw-json', role: 'group', tabindex: '0', 'aria-label': 'JSON', hidden: true });
  const toggle = button('Show JSON', () => {
    panel.hidden = !panel.hidden;
    toggle.setAttribute('aria-expanded', String(!panel.hidden));
    toggle.textContent = panel.hidden ? 'Show JSON' : 'Hide JSON';
    if (panel.firstChild === null) {
      panel.append(highlighted(JSON.stringify(json, null, 2)));
    }
  }, { 'aria-expanded': 'false', 'aria-controls': 'raw-json' });
  return element('section', { class: 'raw-answer', 'aria-label': 'The answer as data' },
    element('div', { class: 'raw-actions' }, toggle,
      copyButton('Copy as curl', () => curlCommand(request, document.baseURI)),
      copyButton('Copy link', () => location.href)),
    panel);
}

function highlighted(json) {
  return element('pre', {}, element('code', {}, ...tokenize(json, 'javascript').map(({ kind, text }) =>
    kind === 'plain' ? text : element('span', { class: `tok-${kind}` }, text))));
}

function copyButton(label, text) {
  const node = button(label, async () => {
    node.textContent = (await copyText(text())) ? 'Copied' : 'Copying is not allowed here';
    setTimeout(() => {
      node.textContent = label;
    }, 2000);
  }, { 'aria-live': 'polite' });
  return node;
}
