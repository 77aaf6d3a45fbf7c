import { element } from './dom.js';
import { recordView } from './record.js';
import { say } from './texts.js';

/** The tests of an exercise: what each gives the code and expects of it, and how it went. */
export class TestList {
  #tests;
  /** @type {HTMLElement[]} */
  #results;
  #end = element('div', { class: 'evidence' });

  /** @param {import('./exercises.js').ExerciseTest[]} tests */
  constructor(tests) {
    this.#tests = tests;
    this.#results = tests.map(() => element('div', { class: 'test-result' }));
    this.element = element('div', { class: 'tests evidence-slot' },
      element('ol', {}, ...tests.map((test, index) => element('li', {}, this.#results[index], terms(test)))),
      this.#end);
    this.clear();
  }

  clear() {
    this.#results.forEach((result, index) => fill(result, this.#tests[index].name, 'plain', say('test.waiting')));
    this.#end.replaceChildren();
  }

  /** @param {import('./validation.js').Validation} validation what came of running the code with these tests */
  show(validation) {
    this.#results.forEach((result, index) => {
      const { name } = this.#tests[index];
      const test = validation.tests[index];
      if (test === undefined) {
        fill(result, name, 'unknown', say('test.not-run'));
      } else if (test.passed) {
        fill(result, name, 'good', say('test.passed'));
      } else {
        fill(result, name, 'bad', say('test.failed'), test.difference);
      }
    });
    const { error } = validation;
    const record = recordView(validation);
    this.#end.replaceChildren(
      ...(error === null ? [] : [element('div', { class: 'terminal', role: 'group', tabindex: '0', 'aria-label': say('evidence.error') },
        element('pre', { class: 'terminal-error' }, error))]),
      ...(record === null ? [] : [record]));
  }
}

function fill(result, name, tone, words, difference = null) {
  result.replaceChildren(
    element('span', { class: `badge tone-${tone}` }, words), ' ',
    element('span', { class: 'test-name' }, name),
    ...(difference === null ? [] : [element('p', { class: 'test-difference' }, difference)]));
}

/** What a test gives the code and what it expects, behind one click. */
function terms({ args, stdin, expected }) {
  return element('details', { class: 'test-terms' },
    element('summary', {}, say('test.terms')),
    element('dl', {},
      ...term(say('test.args'), args.map((arg) => JSON.stringify(arg)).join(' ')),
      ...term(say('test.input'), stdin),
      ...term(say('test.output'), expected)));
}

function term(name, value) {
  return value === '' ? [] : [element('dt', {}, name),
    element('dd', {}, element('pre', { class: 'test-text', tabindex: '0' }, value))];
}
