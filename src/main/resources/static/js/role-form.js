import { CheckedField } from './checked-field.js';
import { button, byId, element } from './dom.js';
import { HoursField } from './hours-field.js';
import { KnownSkillsField } from './known-skills-field.js';
import { RoleCombobox } from './role-combobox.js';
import { complaintAbout, tidyRole } from './role.js';
import { say } from './texts.js';

/**
 * @typedef {import('./api.js').CareerPathRequest} CareerPathRequest
 */

const EXAMPLES = [
  ['Frontend Developer', 'Machine Learning Engineer'],
  ['Data Analyst', 'Data Engineer'],
  ['QA Engineer', 'Site Reliability Engineer'],
  ['Nurse', 'Web Developer'],
];

/** The form in which people say where they stand and where they want to go. */
export class RoleForm {
  #form = /** @type {HTMLFormElement} */ (byId('role-form'));
  #from = new RoleField('from', EXAMPLES[0][0]);
  #to = new RoleField('to', EXAMPLES[0][1]);
  #known = new KnownSkillsField();
  #hours = new HoursField();

  /** @param {(request: CareerPathRequest) => void} onSubmit called with requests that look right */
  constructor(onSubmit) {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      const request = this.validRequest();
      if (request !== null) {
        onSubmit(request);
      }
    });
    // Until here the button, and with it the Enter key, is off: the browser would send the form itself and fail.
    byId('submit').removeAttribute('disabled');
    byId('examples').replaceChildren(...EXAMPLES.map(([from, to]) => this.#example(from, to)));
  }

  /** @param {CareerPathRequest} request */
  fill({ currentRole, targetRole, knownSkills, hoursPerWeek }) {
    this.#from.value = currentRole;
    this.#to.value = targetRole;
    this.#known.skills = knownSkills;
    this.#hours.value = hoursPerWeek;
  }

  /** What is filled in, or null after saying what is wrong and going there. */
  validRequest() {
    const wrong = [this.#from, this.#to, this.#hours].filter((field) => !field.check());
    if (wrong.length > 0) {
      wrong[0].focus();
      return null;
    }
    const hoursPerWeek = this.#hours.value;
    return {
      currentRole: this.#from.value,
      targetRole: this.#to.value,
      knownSkills: this.#known.skills,
      ...(hoursPerWeek === null ? {} : { hoursPerWeek }),
    };
  }

  /** @param {string} skill */
  addKnownSkill(skill) {
    this.#known.add([skill]);
  }

  submit() {
    this.#form.requestSubmit();
  }

  /** Whether nobody has typed a role yet. */
  get isEmpty() {
    return this.#from.value === '' && this.#to.value === '';
  }

  focusTarget() {
    this.#to.focus();
  }

  focusSubmit() {
    byId('submit').focus();
  }

  /**
   * Shows at the fields what the service found wrong with them.
   *
   * @param {import('./problem.js').FieldError[]} fieldErrors
   * @returns {boolean} whether a field could be named
   */
  complain(fieldErrors) {
    const fields = {
      currentRole: this.#from, targetRole: this.#to, knownSkills: this.#known, hoursPerWeek: this.#hours,
    };
    let first = null;
    for (const { field, message } of fieldErrors) {
      const name = field.replace(/\[.*$/, '');
      if (Object.hasOwn(fields, name)) {
        fields[name].complain(message);
        first ??= fields[name];
      }
    }
    first?.focus();
    return first !== null;
  }

  #example(from, to) {
    const pick = button('', () => {
      this.#from.value = from;
      this.#to.value = to;
      this.submit();
    }, { class: 'button example' });
    pick.append(element('span', {}, from), element('span', { class: 'visually-hidden' }, say('examples.to')),
      element('span', { class: 'example-arrow', 'aria-hidden': 'true' }), element('span', {}, to));
    return element('li', {}, pick);
  }
}

class RoleField extends CheckedField {
  #example;
  #suggestions;

  constructor(id, example) {
    super(id);
    this.#example = example;
    this.#suggestions = new RoleCombobox(this.input);
  }

  get value() {
    return tidyRole(this.input.value);
  }

  set value(role) {
    this.#suggestions.close();
    this.input.value = role;
    this.complain(null);
  }

  check() {
    const complaint = complaintAbout(this.value, this.#example);
    this.complain(complaint);
    return complaint === null;
  }
}
