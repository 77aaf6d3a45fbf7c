import { copyText } from './clipboard.js';
import { curlCommand } from './curl.js';
import { button, element } from './dom.js';
import { tokenize } from './highlight.js';
import { say } from './texts.js';

/**
 * The answer as the service sent it, and the ways to take it along.
 *
 * @param {import('./api.js').CareerPathRequest} request
 * @param {unknown} json
 */
export function rawAnswer(request, json) {
  const panel = element('div', { class: 'code raw-json', id: 'raw-json', role: 'group', tabindex: '0', 'aria-label': 'JSON', hidden: true });
  const toggle = button(say('data.show'), () => {
    panel.hidden = !panel.hidden;
    toggle.setAttribute('aria-expanded', String(!panel.hidden));
    toggle.textContent = say(panel.hidden ? 'data.show' : 'data.hide');
    if (panel.firstChild === null) {
      panel.append(highlighted(JSON.stringify(json, null, 2)));
    }
  }, { 'aria-expanded': 'false', 'aria-controls': 'raw-json' });
  return element('section', { class: 'raw-answer', 'aria-label': say('data') },
    element('div', { class: 'raw-actions' }, toggle,
      copyButton(say('data.curl'), () => curlCommand(request, document.baseURI)),
      copyButton(say('data.link'), () => location.href)),
    panel);
}

function highlighted(json) {
  return element('pre', {}, element('code', {}, ...tokenize(json, 'javascript').map(({ kind, text }) =>
    kind === 'plain' ? text : element('span', { class: `tok-${kind}` }, text))));
}

function copyButton(label, text) {
  const node = button(label, async () => {
    node.textContent = say((await copyText(text())) ? 'code.copied' : 'data.no-copy');
    setTimeout(() => {
      node.textContent = label;
    }, 2000);
  }, { 'aria-live': 'polite' });
  return node;
}
