import { element } from './dom.js';
import { recordView } from './record.js';
import { sourceName, verdict, verdictTone } from './words.js';

/**
 * What the sandbox saw when it ran the code.
 *
 * @param {import('./validation.js').Validation} validation
 */
export function evidence(validation) {
  return element('div', { class: 'evidence' },
    element('div', { class: 'evidence-head' },
      element('span', { class: `badge tone-${verdictTone(validation)}` }, verdict(validation)),
      element('p', { class: 'evidence-details' }, validation.details)),
    didRun(validation) ? terminal(validation) : null,
    element('dl', { class: 'facts' }, ...facts(validation)),
    recordView(validation));
}

function didRun(validation) {
  return verdictTone(validation) !== 'unknown' || validation.output !== '' || validation.error !== null;
}

function terminal({ output, error, outcome, truncated }) {
  const empty = output === '' && error === null;
  return element('div', { class: 'terminal', role: 'group', tabindex: '0', 'aria-label': 'Output' },
    output === '' ? null : element('pre', { class: 'terminal-output' }, output),
    error === null ? null : element('p', { class: 'terminal-label' }, outcome === 'executed' ? 'Standard error' : 'Error'),
    error === null ? null : element('pre', { class: 'terminal-error' }, error),
    empty ? element('p', { class: 'terminal-label' }, 'No output') : null,
    truncated ? element('p', { class: 'terminal-label' }, 'There was more; it is cut off here.') : null);
}

function facts(validation) {
  const { exitCode, executionTime, sandbox, attempts } = validation;
  const ran = verdictTone(validation) !== 'unknown';
  return [
    sandbox === null ? fact('Ran in', 'no sandbox') : fact('Ran in', sandbox === 'local' ? 'Local sandbox' : sourceName(sandbox)),
    ran ? fact('Execution time', `${executionTime.toFixed(executionTime < 0.1 ? 3 : 2)} s`) : null,
    exitCode === null ? null : fact('Exit code', String(exitCode)),
    attempts > 1 ? fact('Attempts', `${attempts}, earlier versions failed`) : null,
  ];
}

function fact(name, value) {
  return element('div', {}, element('dt', {}, name), element('dd', {}, value));
}
