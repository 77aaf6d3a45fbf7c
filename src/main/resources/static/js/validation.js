import { isObject, number, objects, text, textOrNull, UnreadableAnswer } from './json.js';

/**
 * What came of executing code, read from untrusted JSON.
 *
 * @typedef {object} Stage
 * @property {string} name `compile` or `run`
 * @property {number|null} exitCode
 * @property {string|null} signal
 * @property {number|null} wallMillis
 * @property {number|null} cpuMillis
 * @property {number|null} peakMemoryBytes
 * @typedef {{name: string, passed: boolean, difference: string|null}} TestResult
 * @typedef {object} ExecutionRecord how it was executed
 * @property {Stage[]} stages
 * @property {string|null} runtime
 * @property {string|null} isolation
 * @property {{wallMillis: number|null, memoryBytes: number|null, outputBytes: number|null}} limits
 * @property {string|null} missing what the code needs and the sandbox has not
 * @property {string|null} executedAt
 * @property {string|null} serviceVersion
 * @property {string|null} signature
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
 * @property {TestResult[]} tests
 * @property {ExecutionRecord} record
 */

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
    tests: objects(json.tests).map(readTest),
    record: readRecord(json),
  };
}

/** @returns {TestResult} */
function readTest({ name, passed, difference }) {
  return { name: text(name), passed: passed === true, difference: textOrNull(difference) };
}

/** @returns {ExecutionRecord} */
function readRecord(json) {
  const limits = isObject(json.limits) ? json.limits : {};
  return {
    stages: objects(json.stages).map(readStage),
    runtime: textOrNull(json.runtime),
    isolation: textOrNull(json.isolation),
    limits: {
      wallMillis: number(limits.wall_ms),
      memoryBytes: number(limits.memory_bytes),
      outputBytes: number(limits.output_bytes),
    },
    missing: textOrNull(json.missing),
    executedAt: textOrNull(json.executed_at),
    serviceVersion: textOrNull(json.service_version),
    signature: textOrNull(json.signature),
  };
}

/** @returns {Stage} */
function readStage(json) {
  return {
    name: text(json.stage),
    exitCode: number(json.exit_code),
    signal: textOrNull(json.signal),
    wallMillis: number(json.wall_ms),
    cpuMillis: number(json.cpu_ms),
    peakMemoryBytes: number(json.peak_memory_bytes),
  };
}
