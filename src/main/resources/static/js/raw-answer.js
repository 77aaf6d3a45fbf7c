import { copyButton } from './clipboard.js';
import { curlCommand } from './curl.js';
import { button, element } from './dom.js';
import { highlighted } from './highlighted.js';
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
      panel.append(element('pre', {}, element('code', {}, ...highlighted(JSON.stringify(json, null, 2), 'javascript'))));
    }
  }, { 'aria-expanded': 'false', 'aria-controls': 'raw-json' });
  return element('section', { class: 'raw-answer', 'aria-label': say('data') },
    element('div', { class: 'raw-actions' }, toggle,
      copyButton(say('data.curl'), () => curlCommand(request, document.baseURI), say('data.no-copy')),
      copyButton(say('data.link'), () => location.href, say('data.no-copy'))),
    panel);
}
