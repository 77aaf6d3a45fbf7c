import { decimal, say, sayOr } from './texts.js';

/** What a step does while it runs, and what it did; a step without words of its own is called as the service calls it. */
export const stepWords = (id) => ({ id, doing: sayOr(`step.${id}.doing`, id), done: sayOr(`step.${id}.done`, id) });

/** The steps that are known to come, in their order. */
export const STEPS = ['knowledge', 'analysis', 'courses', 'codegen', 'validation'].map(stepWords);

const SOURCES = {
  weaviate: 'Weaviate',
  friendli: 'FriendliAI',
  aci: 'aci.dev',
  daytona: 'Daytona',
  local: say('source.local'),
  catalog: say('source.catalog'),
};

const LANGUAGES = {
  python: 'Python',
  javascript: 'JavaScript',
  typescript: 'TypeScript',
  java: 'Java',
  go: 'Go',
  sql: 'SQL',
  bash: 'Bash',
  c: 'C',
  cpp: 'C++',
  rust: 'Rust',
  php: 'PHP',
  ruby: 'Ruby',
};

const FIELDS = {
  currentRole: `“${say('from')}”`,
  targetRole: `“${say('to')}”`,
  knownSkills: `“${say('known')}”`,
  hoursPerWeek: `“${say('hours.field')}”`,
};

/**
 * Where knowledge came from, each source once, such as “bundled catalogue: Data Engineer, Data Analyst”.
 *
 * @param {string[]} sources such as `catalog: Data Engineer`
 */
export function sourceWords(sources) {
  /** @type {Map<string, string[]>} */
  const named = new Map();
  for (const source of sources) {
    const [, id, what] = /^(\w+): (.+)$/s.exec(source) ?? [null, source, null];
    named.set(id, [...(named.get(id) ?? []), ...(what === null ? [] : [what])]);
  }
  return [...named].map(([id, all]) => [sourceName(id), ...(all.length === 0 ? [] : [all.join(', ')])].join(': ')).join('; ');
}

/** Kinds of notes that tell something about the jobs; the others tell how the service is set up. */
const PERSONAL = new Set(['reading', 'incomplete', 'skipped']);

/**
 * What a step has to say that matters to the person who asks.
 *
 * @param {import('./career-path.js').StepReport} report
 * @returns {string[]}
 */
export function personalNotes({ notes }) {
  return notes.filter(({ kind }) => PERSONAL.has(kind)).map(({ text }) => text);
}

/** A name the service uses in the words of this page; one this page does not know stays as it is. */
const named = (names) => (id) => (Object.hasOwn(names, id) ? names[id] : id);

export const sourceName = named(SOURCES);
export const statusName = (id) => sayOr(`status.${id}`, id);
export const levelName = (id) => sayOr(`level.${id}`, id);
export const languageName = named(LANGUAGES);
export const fieldName = named(FIELDS);

/**
 * Whether the code worked; only the status may say that it did.
 *
 * @param {import('./validation.js').Validation} validation
 */
export function verdict({ outcome, status }) {
  const said = { Success: say('verdict.success'), Failure: say('verdict.failure') };
  return sayOr(`outcome.${outcome}`, named(said)(status));
}

/**
 * How a validation ended: `good`, `bad`, or `unknown` when the code did not run.
 *
 * @param {import('./validation.js').Validation} validation
 */
export function verdictTone({ outcome, status }) {
  if (outcome === 'unavailable' || outcome === 'rejected') {
    return 'unknown';
  }
  return status === 'Success' ? 'good' : 'bad';
}

/**
 * How a validation ended, in a sentence; what a program or a sandbox said stays in its own words.
 *
 * @param {import('./validation.js').Validation} validation
 */
export function sentence({ outcome, status, executionTime, details }) {
  return outcome === 'executed' && status === 'Success' ? say('evidence.executed', decimal(executionTime, 2)) : details;
}

/**
 * From which level to which.
 *
 * @param {import('./career-path.js').Growth} levels
 */
export function growth({ from, to }) {
  return say(from === 'none' ? 'growth.scratch' : 'growth', levelName(from), levelName(to));
}

/** @param {import('./career-path.js').Range} range */
export function range({ min, max }) {
  return min === max ? String(min) : say('range', min, max);
}

/** @param {number} millis */
export function duration(millis) {
  return millis < 1000 ? `${Math.round(millis)} ms` : `${decimal(millis / 1000, millis < 10_000 ? 2 : 1)} s`;
}

/** @param {number} count */
export function bytes(count) {
  const kibibytes = count / 1024;
  return kibibytes < 1024 ? `${Math.round(kibibytes)} KB` : `${Math.round(kibibytes / 1024)} MB`;
}
