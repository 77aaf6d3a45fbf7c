import { byId, element } from './dom.js';
import { suggestRoles } from './roles.js';
import { say, sayCount } from './texts.js';

/** As long as a pause between two keys usually is not. */
const PAUSE_MILLIS = 150;
const SHORTEST = 2;
const LONGEST = 120;

/**
 * Suggests jobs below a text field, as the combobox pattern of WAI-ARIA has it: the field keeps the focus, arrows move
 * through the list, Enter takes what is marked and Escape closes the list. What was typed is never changed otherwise.
 */
export class RoleCombobox {
  #input;
  #list;
  #count = byId('suggestion-count');
  /** @type {import('./roles.js').RoleSuggestion[]} */
  #suggestions = [];
  /** Index of the marked suggestion, or -1. */
  #marked = -1;
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  #pause;
  /** @type {AbortController|null} */
  #asking = null;

  /** @param {HTMLInputElement} input with its list named by `aria-controls` */
  constructor(input) {
    this.#input = input;
    this.#list = byId(input.getAttribute('aria-controls'));
    input.addEventListener('input', () => this.#askSoon());
    input.addEventListener('keydown', (event) => this.#onKey(event));
    input.addEventListener('blur', () => this.close());
    // A press must not take the focus from the field, or the list would be gone before the click arrives.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const index = [...this.#list.children].findIndex((option) => option.contains(event.target));
      if (index >= 0) {
        this.#take(index);
      }
    });
  }

  close() {
    clearTimeout(this.#pause);
    this.#asking?.abort();
    this.#asking = null;
    this.#show([]);
  }

  #askSoon() {
    clearTimeout(this.#pause);
    this.#asking?.abort();
    const typed = this.#input.value.trim();
    if (typed.length < SHORTEST || typed.length > LONGEST) {
      this.#show([]);
      return;
    }
    this.#pause = setTimeout(() => this.#ask(typed), PAUSE_MILLIS);
  }

  async #ask(typed) {
    const asking = new AbortController();
    this.#asking = asking;
    const found = await suggestRoles(typed, asking.signal);
    if (!asking.signal.aborted && document.activeElement === this.#input) {
      this.#show(found.length === 1 && found[0].title === typed ? [] : found);
    }
  }

  #onKey(event) {
    if (event.isComposing) {
      return;
    }
    const open = this.#suggestions.length > 0;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.#onArrow(event.key === 'ArrowDown' ? 1 : -1, open);
    } else if (event.key === 'Enter' && this.#marked >= 0) {
      event.preventDefault();
      this.#take(this.#marked);
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      this.close();
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      this.close();
    }
  }

  #onArrow(step, open) {
    if (!open) {
      this.#askSoon();
      return;
    }
    // One place more than there are suggestions: the field itself, with nothing marked.
    const places = this.#suggestions.length + 1;
    this.#mark((this.#marked + 1 + step + places) % places - 1);
  }

  #take(index) {
    this.#input.value = this.#suggestions[index].title;
    this.close();
    // Whoever checks the field while it is typed into wants to know of this too; it asks for no suggestions.
    this.#input.dispatchEvent(new Event('change'));
  }

  #show(suggestions) {
    const changed = suggestions.length !== 0 || this.#suggestions.length !== 0;
    this.#suggestions = suggestions;
    this.#list.replaceChildren(...suggestions.map((suggestion, index) => this.#option(suggestion, index)));
    this.#list.hidden = suggestions.length === 0;
    this.#input.setAttribute('aria-expanded', String(suggestions.length > 0));
    this.#mark(-1);
    if (changed) {
      this.#count.textContent = suggestions.length === 0 ? '' : sayCount('jobs.count', suggestions.length);
    }
  }

  #option({ title, alias, category }, index) {
    return element('li', { role: 'option', id: `${this.#list.id}-${index}`, 'aria-selected': 'false' },
      element('span', { class: 'suggestion-title' }, title),
      element('span', { class: 'suggestion-more' }, alias === null ? category : say('jobs.also', alias)));
  }

  #mark(index) {
    this.#marked = index;
    [...this.#list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    if (index < 0) {
      this.#input.removeAttribute('aria-activedescendant');
    } else {
      this.#input.setAttribute('aria-activedescendant', this.#list.children[index].id);
      this.#list.children[index].scrollIntoView({ block: 'nearest' });
    }
  }
}
