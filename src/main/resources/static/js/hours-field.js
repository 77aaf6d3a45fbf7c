import { byId } from './dom.js';
import { say } from './texts.js';

const MOST_HOURS = 80;

/** The field for the hours a week that there are for learning; it may stay empty. */
export class HoursField {
  #input = /** @type {HTMLInputElement} */ (byId('hours'));
  #error = byId('hours-error');

  constructor() {
    this.#input.addEventListener('input', () => {
      if (!this.#error.hidden) {
        this.check();
      }
    });
  }

  /** A whole number, or null when nothing is told; call only after a successful check. */
  get value() {
    const typed = this.#typed();
    return typed === '' ? null : Number(typed);
  }

  /** @param {number|null|undefined} hours */
  set value(hours) {
    this.#input.value = hours === null || hours === undefined ? '' : String(hours);
    this.complain(null);
  }

  check() {
    const typed = this.#typed();
    const isRight = typed === '' || (/^\d{1,2}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= MOST_HOURS);
    this.complain(isRight ? null : say('hours.wrong', MOST_HOURS));
    return isRight;
  }

  /** @param {string|null} complaint null when all is well */
  complain(complaint) {
    this.#error.textContent = complaint;
    this.#error.hidden = complaint === null;
    this.#input.setAttribute('aria-invalid', String(complaint !== null));
  }

  focus() {
    this.#input.focus();
    this.#input.select();
  }

  #typed() {
    return this.#input.value.normalize('NFKC').trim();
  }
}
