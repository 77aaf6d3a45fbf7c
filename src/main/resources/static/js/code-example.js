import { validateCode } from './api.js';
import { copyButton } from './clipboard.js';
import { CodeEditor } from './code-editor.js';
import { complaintAbout, problemText } from './code-run.js';
import { button, element } from './dom.js';
import { evidence } from './evidence.js';
import { say } from './texts.js';
import { languageName, sentence } from './words.js';

/** The code example of a skill with its evidence; the code can be edited and run again. */
export class CodeExample {
  #skill;
  #snippet;
  #editor;
  /** The code that the evidence shown is about. */
  #provenCode;
  /** @type {AbortController|null} */
  #run = null;

  #copy = copyButton(say('code.copy'), () => this.#editor.value, say('code.copy-by-hand'));
  #edit = button(say('code.edit'), () => this.#startEditing(), { class: 'button edit' });
  #runButton = button(say('code.run'), () => (this.#run === null ? this.#execute() : this.#run.abort()), { class: 'button primary', hidden: true });
  #reset = button(say('code.reset'), () => this.#startOver(), { hidden: true });
  #message = element('p', { class: 'run-message', role: 'status' });
  #evidence = element('div', { class: 'evidence-slot' });

  /**
   * @param {string} skill
   * @param {import('./career-path.js').Snippet} snippet
   */
  constructor(skill, snippet) {
    this.#skill = skill;
    this.#snippet = snippet;
    this.#provenCode = snippet.code;
    this.#editor = new CodeEditor(snippet.code, snippet.language, say('code.label', languageName(snippet.language), skill), {
      onInput: () => this.#showWhetherProven(),
      onRun: () => this.#execute(),
    });
    this.element = element('div', { class: 'example-code' },
      snippet.description === '' ? null : element('p', { class: 'description' }, snippet.description),
      element('div', { class: 'code-frame' },
        element('div', { class: 'code-bar' },
          element('span', { class: 'code-language' }, languageName(snippet.language)),
          element('div', { class: 'code-actions' }, this.#reset, this.#copy, this.#edit, this.#runButton)),
        this.#editor.element),
      this.#message, this.#evidence);
    this.#showEvidence(snippet.validation);
  }

  #showEvidence(validation) {
    this.#evidence.replaceChildren(validation === null
      ? element('p', { class: 'muted' }, say('code.not-run')) : evidence(validation));
    this.#showWhetherProven();
  }

  /** Evidence is about one exact text: once the code differs, the page says so. */
  #showWhetherProven() {
    const proven = this.#editor.value === this.#provenCode;
    this.#evidence.classList.toggle('is-stale', !proven);
    if (this.#run === null) {
      this.#message.textContent = proven ? '' : say('code.changed');
    }
  }

  #startEditing() {
    this.#edit.hidden = true;
    this.#runButton.hidden = false;
    this.#reset.hidden = false;
    this.#editor.startEditing();
    this.#message.textContent = say('code.editable');
  }

  #startOver() {
    this.#run?.abort();
    this.#edit.hidden = false;
    this.#runButton.hidden = true;
    this.#reset.hidden = true;
    this.#editor.stopEditing();
    this.#editor.value = this.#snippet.code;
    this.#provenCode = this.#snippet.code;
    this.#showEvidence(this.#snippet.validation);
    this.#edit.focus();
  }

  async #execute() {
    if (this.#run !== null) {
      return;
    }
    const code = this.#editor.value;
    const complaint = complaintAbout(code);
    if (complaint !== null) {
      this.#message.textContent = complaint;
      return;
    }
    const run = new AbortController();
    this.#show(run);
    try {
      const validation = await validateCode({ code, language: this.#snippet.language, skill: this.#skill }, run.signal);
      this.#show(null);
      this.#provenCode = code;
      this.#showEvidence(validation);
      this.#message.textContent ||= sentence(validation);
    } catch (error) {
      this.#show(null);
      this.#showWhetherProven();
      this.#message.textContent = run.signal.aborted ? say('code.stopped') : problemText(error);
    }
  }

  #show(run) {
    this.#run = run;
    this.#runButton.textContent = say(run === null ? 'code.run' : 'code.stop');
    this.element.classList.toggle('is-running', run !== null);
    this.#message.textContent = run === null ? '' : say('code.running');
  }
}
