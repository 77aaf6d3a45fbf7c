import { button } from './dom.js';
import { say } from './texts.js';

const SAID_MILLIS = 2000;

/**
 * A button that copies a text and says for a moment whether it did.
 *
 * @param {string} label
 * @param {() => string} text
 * @param {string} otherwise what it says where the browser does not let it
 */
export function copyButton(label, text, otherwise) {
  const node = button(label, async () => {
    node.textContent = (await copyText(text())) ? say('code.copied') : otherwise;
    setTimeout(() => {
      node.textContent = label;
    }, SAID_MILLIS);
  }, { 'aria-live': 'polite' });
  return node;
}

/**
 * Copies text; without the clipboard API (plain http on another host) through a short-lived text field.
 *
 * @param {string} text
 * @returns {Promise<boolean>} whether it was copied
 */
async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyThroughField(text);
  }
}

function copyThroughField(text) {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.className = 'visually-hidden';
  field.value = text;
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) {
    focused.focus();
  }
  return copied;
}
