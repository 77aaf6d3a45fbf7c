import { byId } from './dom.js';

/** An input and the place beside it that says what is wrong with it. */
export class CheckedField {
  /** @protected */
  input;
  #error;

  /** @param {string} id of the input; the place of its error has the same with "-error" */
  constructor(id) {
    this.input = /** @type {HTMLInputElement} */ (byId(id));
    this.#error = byId(`${id}-error`);
    // Someone who is correcting a complaint wants to see it go as soon as it is met.
    for (const change of ['input', 'change']) {
      this.input.addEventListener(change, () => {
        if (!this.#error.hidden) {
          this.check();
        }
      });
    }
  }

  /** Says what is wrong, if anything is. @returns {boolean} whether all is well */
  check() {
    this.complain(null);
    return true;
  }

  /** @param {string|null} complaint null when all is well */
  complain(complaint) {
    this.#error.textContent = complaint;
    this.#error.hidden = complaint === null;
    this.input.setAttribute('aria-invalid', String(complaint !== null));
  }

  focus() {
    this.input.focus();
    this.input.select();
  }
}
