import { validateCode } from './api.js';
import { CodeEditor } from './code-editor.js';
import { complaintAbout, problemText } from './code-run.js';
import { button, element } from './dom.js';
import { TestList } from './test-list.js';
import { say, sayCount } from './texts.js';
import { languageName } from './words.js';

/** A task to try: code that is run against the tests of the exercise until they all pass. */
export class ExerciseView {
  #skill;
  #exercise;
  #editor;
  #tests;
  /** The code that the results shown are about, or null. */
  #testedCode = null;
  /** @type {AbortController|null} */
  #run = null;

  #runButton = button(say('exercise.run'), () => (this.#run === null ? this.#execute() : this.#run.abort()), { class: 'button primary' });
  #message = element('p', { class: 'run-message', role: 'status' });
  #solved = element('span', { class: 'badge tone-good', hidden: true }, say('exercise.solved'));

  /**
   * @param {string} skill
   * @param {import('./exercises.js').Exercise} exercise
   */
  constructor(skill, exercise) {
    this.#skill = skill;
    this.#exercise = exercise;
    this.#tests = new TestList(exercise.tests);
    const language = languageName(exercise.language);
    this.#editor = new CodeEditor(exercise.starter, exercise.language, say('exercise.code', language, skill), {
      onInput: () => this.#showWhetherTested(),
      onRun: () => this.#execute(),
    });
    this.#editor.allowEditing();
    this.element = element('details', { class: 'exercise' },
      element('summary', {}, say('exercise'), element('span', { class: 'visually-hidden' }, `: ${skill}`), ' ', this.#solved),
      element('div', { class: 'example-code' },
        element('p', {}, exercise.task),
        element('div', { class: 'code-frame' },
          element('div', { class: 'code-bar' },
            element('span', { class: 'code-language' }, language),
            element('div', { class: 'code-actions' }, button(say('exercise.reset'), () => this.#startOver()), this.#runButton)),
          this.#editor.element),
        this.#message, this.#tests.element));
  }

  #startOver() {
    this.#run?.abort();
    this.#editor.value = this.#exercise.starter;
    this.#testedCode = null;
    this.#tests.clear();
    this.#showWhetherTested();
    this.#editor.focus();
  }

  /** Whether the results shown are about other code than the editor has. */
  #isStale() {
    return this.#testedCode !== null && this.#editor.value !== this.#testedCode;
  }

  #showWhetherTested() {
    const stale = this.#isStale();
    this.#tests.element.classList.toggle('is-stale', stale);
    if (this.#run === null) {
      this.#show(null, stale ? say('exercise.changed') : '');
    }
  }

  async #execute() {
    if (this.#run !== null) {
      return;
    }
    const { language, tests } = this.#exercise;
    const code = this.#editor.value;
    const complaint = complaintAbout(code, tests);
    if (complaint !== null) {
      this.#show(null, complaint);
      return;
    }
    const run = new AbortController();
    this.#show(run, say('exercise.running'));
    try {
      const validation = await validateCode({ code, language, skill: this.#skill, tests }, run.signal);
      this.#testedCode = code;
      this.#show(null, '');
      this.#showResults(validation);
    } catch (error) {
      this.#show(null, run.signal.aborted ? say('code.stopped') : problemText(error));
    }
  }

  #showResults(validation) {
    const all = this.#exercise.tests.length;
    const passed = validation.tests.filter((test) => test.passed).length;
    const solved = validation.status === 'Success' && passed === all;
    this.#tests.show(validation);
    this.#solved.hidden = !solved;
    if (this.#isStale()) {
      this.#showWhetherTested();
      return;
    }
    this.#message.classList.toggle('is-good', solved);
    this.#message.textContent = solved ? sayCount('exercise.green', all)
      : validation.tests.length === 0 ? validation.details : say('exercise.some', passed, all);
  }

  #show(run, message) {
    this.#run = run;
    this.#runButton.textContent = say(run === null ? 'exercise.run' : 'code.stop');
    this.element.classList.toggle('is-running', run !== null);
    this.#message.classList.remove('is-good');
    this.#message.textContent = message;
  }
}
