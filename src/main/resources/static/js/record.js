import { element, fact } from './dom.js';
import { say, sayOr } from './texts.js';
import { bytes, duration } from './words.js';

/**
 * How code was executed, behind one click; nothing where it was not.
 *
 * @param {import('./validation.js').Validation} validation
 * @returns {HTMLElement|null}
 */
export function recordView({ sandbox, sha256, record }) {
  return sandbox === null ? null : element('details', { class: 'record' },
    element('summary', {}, say('record')),
    record.stages.length === 0 ? null : stages(record.stages),
    element('dl', { class: 'facts' }, ...facts(record, sha256)));
}

function stages(list) {
  return element('div', { class: 'stages', role: 'group', tabindex: '0', 'aria-label': say('record.stages') },
    element('table', {},
      element('thead', {}, element('tr', {}, ...['stage', 'ended', 'time', 'cpu', 'memory'].map((column) =>
        element('th', { scope: 'col' }, say(`record.${column}`))))),
      element('tbody', {}, ...list.map(stage))));
}

function stage({ name, exitCode, signal, wallMillis, cpuMillis, peakMemoryBytes }) {
  return element('tr', {},
    element('th', { scope: 'row' }, sayOr(`record.stage.${name}`, name)),
    element('td', {}, signal ?? (exitCode === null ? say('record.stopped') : say('record.exit', exitCode))),
    element('td', {}, wallMillis === null ? '–' : duration(wallMillis)),
    element('td', {}, cpuMillis === null ? '–' : duration(cpuMillis)),
    element('td', {}, peakMemoryBytes === null ? '–' : bytes(peakMemoryBytes)));
}

function facts({ runtime, isolation, limits, missing, executedAt, serviceVersion, signature }, sha256) {
  return [
    fact(say('record.runtime'), runtime),
    fact(say('record.isolation'), isolation),
    fact(say('record.limits'), limitWords(limits)),
    fact(say('record.missing'), missing),
    fact(say('record.executed'), executedAt === null ? null : instant(executedAt)),
    fact(say('record.version'), serviceVersion),
    fact(say('record.hash'), sha256 === '' ? null : element('code', { title: sha256 }, `${sha256.slice(0, 12)}…`)),
    fact(say('record.signature'), signature === null ? null : element('code', { class: 'signature' }, signature)),
  ];
}

function limitWords({ wallMillis, memoryBytes, outputBytes }) {
  return [
    wallMillis === null ? null : `${wallMillis / 1000} s`,
    memoryBytes === null ? null : say('record.limits.memory', bytes(memoryBytes)),
    outputBytes === null ? null : say('record.limits.output', bytes(outputBytes)),
  ].filter((limit) => limit !== null).join(', ') || null;
}

/** The time as it was sent, without the parts nobody reads. */
function instant(time) {
  const parts = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?Z$/.exec(time);
  return parts === null ? time : element('time', { datetime: time }, `${parts[1]} ${parts[2]} UTC`);
}
