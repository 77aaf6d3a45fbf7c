import { readStepReport } from './career-path.js';
import { button, byId, element } from './dom.js';
import { decimal, say } from './texts.js';
import { duration, sourceName, statusName, STEPS, stepWords } from './words.js';

/** The steps while they run: those that are known to come, and any other that turns up. */
export class Progress {
  #announcement = byId('announcement');
  /** @type {Map<string, {item: HTMLElement, label: HTMLElement, note: HTMLElement}>} */
  #rows = new Map();
  #list = element('ol', { class: 'progress-steps' });
  #clock = element('span', { class: 'progress-clock', 'aria-hidden': 'true' });
  /** @type {ReturnType<typeof setInterval>|undefined} */
  #ticking;
  #root;

  /** @param {HTMLElement} root */
  constructor(root) {
    this.#root = root;
  }

  /** @param {() => void} onCancel */
  start(onCancel) {
    this.stop();
    this.#rows.clear();
    this.#list = element('ol', { class: 'progress-steps' }, ...STEPS.map((step) => this.#row(step)));
    const title = element('h2', { id: 'progress-title' }, say('progress'));
    this.#root.replaceChildren(element('section', { class: 'panel progress', 'aria-labelledby': 'progress-title' },
      element('div', { class: 'progress-head' }, title, this.#clock, button(say('progress.cancel'), onCancel)), this.#list));
    this.#announcement.textContent = `${say('progress')}.`;
    this.#tick(performance.now());
    this.#root.firstElementChild?.scrollIntoView({ block: 'nearest' });
  }

  /** @param {Record<string, unknown>} event what a `step` event carries */
  onStep(event) {
    const report = readStepReport(event);
    const step = stepWords(report.step);
    if (!this.#rows.has(step.id)) {
      this.#list.append(this.#row(step));
    }
    const row = this.#rows.get(step.id);
    if (event.state === 'started') {
      row.item.className = 'is-running';
      row.label.textContent = step.doing;
      const number = [...this.#rows.keys()].indexOf(step.id) + 1;
      this.#announcement.textContent = say('progress.step', number, this.#rows.size, step.doing);
    } else if (event.state === 'finished') {
      row.item.className = `is-finished status-${Object.hasOwn(TONES, report.status) ? TONES[report.status] : 'plain'}`;
      row.label.textContent = report.status === 'skipped' ? step.doing : step.done;
      row.note.textContent = note(report);
      row.note.title = report.reason ?? '';
    }
  }

  stop() {
    clearInterval(this.#ticking);
    this.#root.replaceChildren();
    this.#announcement.textContent = '';
  }

  #row({ id, doing }) {
    const label = element('span', { class: 'progress-label' }, doing);
    const note = element('span', { class: 'progress-note' });
    const item = element('li', { class: 'is-waiting' },
      element('span', { class: 'progress-mark', 'aria-hidden': 'true' }), label, note);
    this.#rows.set(id, { item, label, note });
    return item;
  }

  #tick(start) {
    const show = () => {
      this.#clock.textContent = `${decimal((performance.now() - start) / 1000, 1)} s`;
    };
    show();
    this.#ticking = setInterval(show, 100);
  }
}

const TONES = { fallback: 'fallback', skipped: 'skipped' };

function note({ status, source, durationMillis }) {
  const parts = [statusName(status), source === null ? null : sourceName(source),
    durationMillis === null || status === 'skipped' ? null : duration(durationMillis)];
  return parts.filter((part) => part).join(' · ');
}
