import { isObject, number, objects, strings, text, textOrNull, UnreadableAnswer } from './json.js';
import { say } from './texts.js';
import { readValidation } from './validation.js';

/**
 * The answers of the service, read from untrusted JSON: every field has its type afterwards, whatever was sent.
 *
 * @typedef {{title: string, url: string, platform: string, duration: string|null, level: string|null,
 *   kind: string|null, free: boolean}} Course
 * @typedef {{code: string, language: string, description: string,
 *   validation: import('./validation.js').Validation|null}} Snippet
 * @typedef {{min: number, max: number}} Range
 * @typedef {{from: string, to: string}} Growth levels `none`, `basic`, `working`, `expert`
 * @typedef {{name: string, why: string, sources: string[], courses: Course[], snippet: Snippet|null,
 *   level: Growth|null, hours: Range|null}} Skill
 * @typedef {{skill: string, asked: string, brought: string, state: string, alternative: string|null}} AskedSkill what the
 *   target asks, by weight; its state is `brought`, `partly` or `missing`; the alternative is a skill like it that is worked with
 * @typedef {{asked: string, skill: string|null, level: string|null, told: boolean}} StatedSkill how a known skill was read;
 *   without a skill it was not understood, and the level is assumed unless it was told
 * @typedef {object} Distance how far it is
 * @property {number|null} score the share of what is asked that is brought, 0 to 1
 * @property {AskedSkill[]} gap
 * @property {string[]} next skills that come after the first ones
 * @property {string[]} steppingStones nearer jobs on the way
 * @property {Range|null} hours
 * @property {Range|null} weeks
 * @typedef {{kind: string, text: string}} Note a remark of a step; `not_configured`, `reading`, `incomplete`, ...
 * @typedef {{step: string, source: string|null, status: string, reason: string|null, notes: Note[], durationMillis: number|null}} StepReport
 * @typedef {object} Reading how a role was read
 * @property {string} asked
 * @property {string|null} title null when it was not understood
 * @property {string} confidence `sure`, `likely` or `none`
 * @property {boolean} covered whether the service describes this job
 * @property {string|null} level `junior`, `mid`, `senior` or `lead`
 * @property {string|null} field
 * @property {string[]} alternatives
 * @typedef {{id: string, title: string, current: Reading|null, target: Reading|null, stated: StatedSkill[], distance: Distance,
 *   skills: Skill[], steps: StepReport[], json: unknown}} CareerPath
 */

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
    title: text(json.title) || say('path'),
    ...readUnderstood(json.understood),
    stated: objects(json.known_skills).map(readStatedSkill),
    distance: readDistance(json),
    skills: objects(json.skillsWithCourses).map(readSkill),
    steps: objects(json.steps).map(readStepReport),
    json,
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

function readUnderstood(json) {
  const { current, target } = isObject(json) ? json : {};
  return { current: readReading(current), target: readReading(target) };
}

/** @returns {Reading|null} */
function readReading(json) {
  return !isObject(json) ? null : {
    asked: text(json.asked),
    title: textOrNull(json.title),
    confidence: text(json.confidence),
    covered: json.covered === true,
    level: textOrNull(json.level),
    field: textOrNull(json.field),
    alternatives: strings(json.alternatives),
  };
}

function readDistance({ fit, gap, next, stepping_stones: steppingStones, hours, weeks }) {
  return {
    score: isObject(fit) ? number(fit.score) : null,
    gap: objects(gap).map(readAskedSkill),
    next: strings(next),
    steppingStones: strings(steppingStones),
    hours: readRange(hours),
    weeks: readRange(weeks),
  };
}

function readAskedSkill({ skill, asked, brought, state, alternative }) {
  return {
    skill: text(skill), asked: text(asked), brought: text(brought), state: text(state), alternative: textOrNull(alternative),
  };
}

/** @returns {StatedSkill} */
function readStatedSkill({ asked, skill, level, told }) {
  return { asked: text(asked), skill: textOrNull(skill), level: textOrNull(level), told: told === true };
}

/** @returns {Range|null} */
function readRange(json) {
  const { min, max } = isObject(json) ? json : {};
  return number(min) === null || number(max) === null ? null : { min, max };
}

function readSkill(json) {
  return {
    name: text(json.skill),
    why: text(json.why),
    sources: strings(json.sources),
    courses: objects(json.courses).map(readCourse),
    snippet: isObject(json.code_snippet) ? readSnippet(json.code_snippet) : null,
    level: isObject(json.level) ? { from: text(json.level.from), to: text(json.level.to) } : null,
    hours: readRange(json.hours),
  };
}

function readCourse(json) {
  return {
    title: text(json.title),
    url: text(json.url),
    platform: text(json.platform),
    duration: textOrNull(json.duration),
    level: textOrNull(json.level),
    kind: textOrNull(json.kind),
    language: /^[a-z]{2}$/.test(json.language) ? json.language : null,
    free: json.free === true,
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
