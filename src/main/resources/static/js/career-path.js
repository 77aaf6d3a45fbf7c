/**
 * The answers of the service, read from untrusted JSON: every field has its type afterwards, whatever was sent.
 *
 * @typedef {{title: string, url: string, platform: string, duration: string|null, level: string|null}} Course
 * @typedef {object} Validation
 * @property {string} status `Success` or `Failure`
 * @property {string} outcome `executed`, `runtime_error`, `unavailable`, ...
 * @property {string} output
 * @property {string|null} error
 * @property {number} executionTime in seconds
 * @property {string} details
 * @property {number|null} exitCode
 * @property {boolean} truncated
 * @property {string|null} sandbox
 * @property {number} attempts
 * @property {string} sha256
 * @typedef {{code: string, language: string, description: string, validation: Validation|null}} Snippet
 * @typedef {{name: string, why: string, sources: string[], courses: Course[], snippet: Snippet|null}} Skill
 * @typedef {{kind: string, text: string}} Note a remark of a step; `not_configured`, `reading`, `incomplete`, ...
 * @typedef {{step: string, source: string|null, status: string, reason: string|null, notes: Note[], durationMillis: number|null}} StepReport
 * @typedef {{id: string, title: string, skills: Skill[], alternatives: string[], steps: StepReport[],
 *   json: unknown}} CareerPath
 */

/** What came is not what was asked for. */
export class UnreadableAnswer extends Error {}

/**
 * @param {unknown} json
 * @returns {CareerPath}
 * @throws {UnreadableAnswer} if it is no career path at all
 */
export function readCareerPath(json) {
  if (!isObject(json) || !Array.isArray(json.skillsWithCourses)) {
    throw new UnreadableAnswer('not a career path');
  }
  return {
    id: text(json.id),
    title: text(json.title) || 'Your path',
    skills: objects(json.skillsWithCourses).map(readSkill),
    alternatives: strings(json.alternatives),
    steps: objects(json.steps).map(readStepReport),
    json,
  };
}

/**
 * @param {unknown} json
 * @returns {Validation}
 * @throws {UnreadableAnswer} if it is no validation
 */
export function readValidation(json) {
  if (!isObject(json) || typeof json.status !== 'string') {
    throw new UnreadableAnswer('not a validation');
  }
  return {
    status: json.status,
    outcome: text(json.outcome),
    output: text(json.output),
    error: textOrNull(json.error),
    executionTime: number(json.execution_time) ?? 0,
    details: text(json.details),
    exitCode: number(json.exit_code),
    truncated: json.truncated === true,
    sandbox: textOrNull(json.sandbox),
    attempts: number(json.attempts) ?? 1,
    sha256: text(json.code_sha256),
  };
}

/**
 * @param {unknown} json
 * @returns {StepReport}
 */
export function readStepReport(json) {
  const report = isObject(json) ? json : {};
  return {
    step: text(report.step),
    source: textOrNull(report.source),
    status: text(report.status),
    reason: textOrNull(report.reason),
    notes: objects(report.notes).map(readNote),
    durationMillis: number(report.duration_ms),
  };
}

function readNote(json) {
  return { kind: text(json.kind), text: text(json.text) };
}

function readSkill(json) {
  return {
    name: text(json.skill),
    why: text(json.why),
    sources: strings(json.sources),
    courses: objects(json.courses).map(readCourse),
    snippet: isObject(json.code_snippet) ? readSnippet(json.code_snippet) : null,
  };
}

function readCourse(json) {
  return {
    title: text(json.title),
    url: text(json.url),
    platform: text(json.platform),
    duration: textOrNull(json.duration),
    level: textOrNull(json.level),
  };
}

function readSnippet(json) {
  return {
    code: text(json.code),
    language: text(json.language),
    description: text(json.description),
    validation: isObject(json.validation) ? readValidation(json.validation) : null,
  };
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objects(value) {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function strings(value) {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function text(value) {
  return typeof value === 'string' ? value : '';
}

function textOrNull(value) {
  return text(value) || null;
}

function number(value) {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
