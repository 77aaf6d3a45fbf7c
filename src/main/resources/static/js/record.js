import { element } from './dom.js';
import { bytes, duration } from './words.js';

/**
 * How code was executed, behind one click; nothing where it was not.
 *
 * @param {import('./validation.js').Validation} validation
 * @returns {HTMLElement|null}
 */
export function recordView({ sandbox, sha256, record }) {
  return sandbox === null ? null : element('details', { class: 'record' },
    element('summary', {}, 'Execution record'),
    record.stages.length === 0 ? null : stages(record.stages),
    element('dl', { class: 'facts' }, ...facts(record, sha256)));
}

function stages(list) {
  return element('div', { class: 'stages', role: 'group', tabindex: '0', 'aria-label': 'Stages' },
    element('table', {},
      element('thead', {}, element('tr', {}, ...['Stage', 'Ended with', 'Time', 'CPU', 'Memory'].map((name) =>
        element('th', { scope: 'col' }, name)))),
      element('tbody', {}, ...list.map(stage))));
}

function stage({ name, exitCode, signal, wallMillis, cpuMillis, peakMemoryBytes }) {
  return element('tr', {},
    element('th', { scope: 'row' }, name),
    element('td', {}, signal ?? (exitCode === null ? 'stopped' : `exit code ${exitCode}`)),
    element('td', {}, wallMillis === null ? '–' : duration(wallMillis)),
    element('td', {}, cpuMillis === null ? '–' : duration(cpuMillis)),
    element('td', {}, peakMemoryBytes === null ? '–' : bytes(peakMemoryBytes)));
}

function facts({ runtime, isolation, limits, missing, executedAt, serviceVersion, signature }, sha256) {
  return [
    fact('Runtime', runtime),
    fact('Isolation', isolation),
    fact('Limits', limitWords(limits)),
    fact('Missing in the sandbox', missing),
    fact('Executed at', executedAt === null ? null : instant(executedAt)),
    fact('Service version', serviceVersion),
    fact('SHA-256 of the code', sha256 === '' ? null : element('code', { title: sha256 }, `${sha256.slice(0, 12)}…`)),
    fact('Signature', signature === null ? null : element('code', { class: 'signature' }, signature)),
  ];
}

function fact(name, value) {
  return value === null ? null : element('div', {}, element('dt', {}, name), element('dd', {}, value));
}

function limitWords({ wallMillis, memoryBytes, outputBytes }) {
  return [
    wallMillis === null ? null : `${wallMillis / 1000} s`,
    memoryBytes === null ? null : `${bytes(memoryBytes)} of memory`,
    outputBytes === null ? null : `${bytes(outputBytes)} of output`,
  ].filter((limit) => limit !== null).join(', ') || null;
}

/** The time as it was sent, without the parts nobody reads. */
function instant(time) {
  const parts = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?Z$/.exec(time);
  return parts === null ? time : element('time', { datetime: time }, `${parts[1]} ${parts[2]} UTC`);
}
