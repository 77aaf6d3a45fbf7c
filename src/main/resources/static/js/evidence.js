import { element, fact } from './dom.js';
import { recordView } from './record.js';
import { decimal, say } from './texts.js';
import { sentence, sourceName, verdict, verdictTone } from './words.js';

/**
 * What the sandbox saw when it ran the code.
 *
 * @param {import('./validation.js').Validation} validation
 */
export function evidence(validation) {
  return element('div', { class: 'evidence' },
    element('div', { class: 'evidence-head' },
      element('span', { class: `badge tone-${verdictTone(validation)}` }, verdict(validation)),
      element('p', { class: 'evidence-details' }, sentence(validation))),
    didRun(validation) ? terminal(validation) : null,
    element('dl', { class: 'facts' }, ...facts(validation)),
    recordView(validation));
}

function didRun(validation) {
  return verdictTone(validation) !== 'unknown' || validation.output !== '' || validation.error !== null;
}

function terminal({ output, error, outcome, truncated }) {
  const empty = output === '' && error === null;
  return element('div', { class: 'terminal', role: 'group', tabindex: '0', 'aria-label': say('evidence.output') },
    output === '' ? null : element('pre', { class: 'terminal-output' }, output),
    error === null ? null : element('p', { class: 'terminal-label' }, say(outcome === 'executed' ? 'evidence.stderr' : 'evidence.error')),
    error === null ? null : element('pre', { class: 'terminal-error' }, error),
    empty ? element('p', { class: 'terminal-label' }, say('evidence.no-output')) : null,
    truncated ? element('p', { class: 'terminal-label' }, say('evidence.cut')) : null);
}

function facts(validation) {
  const { exitCode, executionTime, sandbox, attempts } = validation;
  const ran = verdictTone(validation) !== 'unknown';
  return [
    fact(say('evidence.ran-in'), ranIn(sandbox)),
    fact(say('evidence.time'), ran ? `${decimal(executionTime, executionTime < 0.1 ? 3 : 2)} s` : null),
    fact(say('evidence.exit'), exitCode === null ? null : String(exitCode)),
    fact(say('evidence.attempts'), attempts > 1 ? say('evidence.attempts.text', attempts) : null),
  ];
}

function ranIn(sandbox) {
  if (sandbox === null) {
    return say('evidence.nowhere');
  }
  return sandbox === 'local' ? say('evidence.local') : sourceName(sandbox);
}
