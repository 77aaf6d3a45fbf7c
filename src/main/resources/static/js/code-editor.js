import { element } from './dom.js';
import { highlighted } from './highlighted.js';

/**
 * Highlighted code that can be made editable: a see-through text area lies exactly on the highlighted text, which gives
 * it its size, so that the browser's own editing, undo and selection work.
 */
export class CodeEditor {
  #code = element('code');
  #area = /** @type {HTMLTextAreaElement} */ (element('textarea', {
    spellcheck: 'false', autocapitalize: 'off', autocomplete: 'off', wrap: 'off', name: 'code', hidden: true,
  }));
  #language;

  /**
   * @param {string} code
   * @param {string} language
   * @param {string} label its name for screen readers
   * @param {{onInput: () => void, onRun: () => void}} listeners
   */
  constructor(code, language, label, { onInput, onRun }) {
    this.#language = language;
    this.#area.setAttribute('aria-label', label);
    this.element = element('div', { class: 'code', role: 'group', tabindex: '0', 'aria-label': label },
      element('div', { class: 'code-layers' }, element('pre', {}, this.#code), this.#area));
    this.#area.addEventListener('input', () => {
      this.#paint();
      onInput();
    });
    this.#area.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        onRun();
      } else if (event.key === 'Enter' && !event.isComposing && !event.shiftKey && !event.altKey) {
        event.preventDefault();
        this.#type(`\n${this.#indentation()}`);
      }
    });
    this.value = code;
  }

  get value() {
    return this.#area.value;
  }

  set value(code) {
    this.#area.value = code;
    this.#paint();
  }

  /** Lets the code be edited without moving the focus there. */
  allowEditing() {
    this.#area.hidden = false;
    this.#paint();
    this.element.classList.add('is-editing');
    this.element.removeAttribute('tabindex');
  }

  startEditing() {
    this.allowEditing();
    this.#area.focus({ preventScroll: true });
    this.#area.setSelectionRange(0, 0);
  }

  stopEditing() {
    this.#area.hidden = true;
    this.#paint();
    this.element.classList.remove('is-editing');
    this.element.setAttribute('tabindex', '0');
  }

  focus() {
    this.#area.focus();
  }

  #paint() {
    // A last empty line has no height in a pre, but the caret needs it.
    this.#code.replaceChildren(...highlighted(this.#area.value, this.#language), this.#area.hidden ? '' : '\n');
  }

  /** The indentation of the line the caret is in, one step more after an opening. */
  #indentation() {
    const before = this.#area.value.slice(0, this.#area.selectionStart);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    const indentation = /^[ \t]*/.exec(line)[0];
    if (!/[{([:]\s*$/.test(line)) {
      return indentation;
    }
    return indentation + (this.#language === 'go' || indentation.includes('\t') ? '\t' : '    ');
  }

  #type(text) {
    // The only way to insert that the browser's undo knows.
    if (!document.execCommand('insertText', false, text)) {
      this.#area.setRangeText(text, this.#area.selectionStart, this.#area.selectionEnd, 'end');
      this.#area.dispatchEvent(new Event('input'));
    }
  }
}
