/** The five steps in their order: what each does while it runs, and what it did. */
export const STEPS = [
  { id: 'knowledge', doing: 'Looking up both jobs', done: 'Looked up both jobs' },
  { id: 'analysis', doing: 'Comparing their skills', done: 'Compared their skills' },
  { id: 'courses', doing: 'Finding courses', done: 'Found courses' },
  { id: 'codegen', doing: 'Writing code examples', done: 'Wrote code examples' },
  { id: 'validation', doing: 'Running the code in a sandbox', done: 'Ran the code in a sandbox' },
];

const SOURCES = {
  weaviate: 'Weaviate',
  friendli: 'FriendliAI',
  aci: 'aci.dev',
  daytona: 'Daytona',
  local: 'local sandbox',
  catalog: 'bundled catalogue',
};

const STATUSES = {
  live: 'Live',
  cached: 'From cache',
  embedded: 'Built in',
  fallback: 'Fallback',
  skipped: 'Skipped',
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
  currentRole: '“I am a”',
  targetRole: '“I want to become a”',
  knownSkills: '“I already know”',
};

const VERDICTS = {
  compile_error: 'Failure: does not compile',
  runtime_error: 'Failure',
  timed_out: 'Failure: timed out',
  out_of_memory: 'Failure: out of memory',
  output_limit: 'Failure: too much output',
  rejected: 'Could not be checked: refused',
  unavailable: 'Could not be checked',
};

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
export const statusName = named(STATUSES);
export const languageName = named(LANGUAGES);
export const fieldName = named(FIELDS);

/**
 * Whether the code worked; only the status may say that it did.
 *
 * @param {import('./validation.js').Validation} validation
 */
export function verdict({ outcome, status }) {
  return Object.hasOwn(VERDICTS, outcome) ? VERDICTS[outcome] : status;
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
 * From which level to which.
 *
 * @param {import('./career-path.js').Growth} levels
 */
export function growth({ from, to }) {
  return from === 'none' ? `from scratch to ${to}` : `from ${from} to ${to}`;
}

/** @param {import('./career-path.js').Range} range */
export function range({ min, max }) {
  return min === max ? String(min) : `${min} to ${max}`;
}

/** @param {number} millis */
export function duration(millis) {
  return millis < 1000 ? `${Math.round(millis)} ms` : `${(millis / 1000).toFixed(millis < 10_000 ? 2 : 1)} s`;
}

/** @param {number} count */
export function bytes(count) {
  const kibibytes = count / 1024;
  return kibibytes < 1024 ? `${Math.round(kibibytes)} KB` : `${Math.round(kibibytes / 1024)} MB`;
}
