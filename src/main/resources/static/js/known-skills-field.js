import { CheckedField } from './checked-field.js';
import { button, byId, element } from './dom.js';
import { addKnownSkills, separated } from './known-skills.js';
import { say } from './texts.js';

/** The field that turns what is typed into removable chips. */
export class KnownSkillsField extends CheckedField {
  #chips = byId('chips');
  /** @type {string[]} */
  #skills = [];

  constructor() {
    super('known');
    this.input.addEventListener('input', () => {
      if (/[,;]/.test(this.input.value)) {
        this.#takeTyped();
      }
    });
    this.input.addEventListener('paste', (event) => this.#takePasted(event));
    this.input.addEventListener('keydown', (event) => this.#onKey(event));
    this.input.addEventListener('blur', () => this.#takeTyped());
    byId('chip-box').addEventListener('click', (event) => {
      if (event.target === event.currentTarget) {
        this.input.focus();
      }
    });
  }

  /** The skills, with what is typed but not yet a chip. */
  get skills() {
    this.#takeTyped();
    return [...this.#skills];
  }

  set skills(skills) {
    this.input.value = '';
    this.#skills = [];
    this.add(skills);
  }

  /** @param {readonly string[]} more */
  add(more) {
    const { skills, complaint } = addKnownSkills(this.#skills, more);
    this.#skills = skills;
    this.complain(complaint);
    this.#show();
  }

  #takeTyped() {
    if (this.input.value.trim() !== '') {
      this.add(separated(this.input.value));
    }
    this.input.value = '';
  }

  #takePasted(event) {
    // A text field drops line ends, so a pasted list would become one long skill.
    const pasted = event.clipboardData?.getData('text') ?? '';
    if (/[\r\n\t]/.test(pasted)) {
      event.preventDefault();
      this.add(separated(pasted));
    }
  }

  #onKey(event) {
    if (event.isComposing) {
      return;
    }
    if (event.key === 'Enter' && this.input.value.trim() !== '') {
      event.preventDefault();
      this.#takeTyped();
    } else if (event.key === 'Backspace' && this.input.value === '' && this.#skills.length > 0) {
      this.#remove(this.#skills.length - 1);
    }
  }

  #remove(index) {
    this.#skills = this.#skills.filter((_, other) => other !== index);
    this.complain(null);
    this.#show();
    this.input.focus();
  }

  #show() {
    this.#chips.replaceChildren(...this.#skills.map((skill, index) =>
      element('li', { class: 'chip' }, element('span', {}, skill),
        button('', () => this.#remove(index), { class: 'chip-remove', 'aria-label': say('known.remove', skill) }))));
    this.input.placeholder = this.#skills.length === 0 ? say('known.example') : say('known.more');
  }
}
