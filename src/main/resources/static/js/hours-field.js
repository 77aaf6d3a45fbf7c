import { CheckedField } from './checked-field.js';
import { say } from './texts.js';

const MOST_HOURS = 80;

/** The field for the hours a week that there are for learning; it may stay empty. */
export class HoursField extends CheckedField {
  constructor() {
    super('hours');
  }

  /** A whole number, or null when nothing is told; call only after a successful check. */
  get value() {
    const typed = this.#typed();
    return typed === '' ? null : Number(typed);
  }

  /** @param {number|null|undefined} hours */
  set value(hours) {
    this.input.value = hours === null || hours === undefined ? '' : String(hours);
    this.complain(null);
  }

  check() {
    const typed = this.#typed();
    const isRight = typed === '' || (/^\d{1,2}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= MOST_HOURS);
    this.complain(isRight ? null : say('hours.wrong', MOST_HOURS));
    return isRight;
  }

  #typed() {
    return this.input.value.normalize('NFKC').trim();
  }
}
