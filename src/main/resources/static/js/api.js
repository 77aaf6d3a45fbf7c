import { readCareerPath } from './career-path.js';
import { UnreadableAnswer } from './json.js';
import { ServiceProblem } from './problem.js';
import { serverEvents, StreamSilence } from './sse.js';
import { language, say } from './texts.js';
import { readValidation } from './validation.js';

/** Twenty missed heartbeats. */
const SILENCE_MILLIS = 20_000;

/**
 * @typedef {{currentRole: string, targetRole: string, knownSkills: string[], hoursPerWeek?: number}} CareerPathRequest
 */

/**
 * Asks for a career path and follows its progress. A service that answers in one piece is understood too.
 *
 * @param {CareerPathRequest} request
 * @param {{signal: AbortSignal, onStep: (event: Record<string, unknown>) => void}} options
 * @returns {Promise<import('./career-path.js').CareerPath>}
 * @throws {ServiceProblem|DOMException} a problem, or the AbortError of the signal
 */
export async function requestCareerPath(request, { signal, onStep }) {
  const response = await post('career-path', request, 'text/event-stream', signal);
  return orProblem(signal, async () =>
    readCareerPath(isType(response, 'text/event-stream') ? await resultOf(response, onStep) : await response.json()));
}

/**
 * Runs code in the sandbox of the service.
 *
 * @param {{code: string, language: string, skill: string}} program
 * @param {AbortSignal} signal
 * @returns {Promise<import('./validation.js').Validation>}
 * @throws {ServiceProblem|DOMException} a problem, or the AbortError of the signal
 */
export async function validateCode(program, signal) {
  const response = await post('code-validations', program, 'application/json', signal);
  return orProblem(signal, async () => readValidation(await response.json()));
}

async function post(path, body, accept, signal) {
  let response;
  try {
    response = await fetch(path, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: accept,
        // Sentences of the service stand among those of this page.
        'Accept-Language': language,
      },
      body: JSON.stringify(body),
      signal,
    });
  } catch {
    signal.throwIfAborted();
    throw new ServiceProblem(say('problem.unreachable'), say('problem.unreachable.detail'));
  }
  if (!response.ok) {
    throw await problemOf(response, signal);
  }
  return response;
}

async function problemOf(response, signal) {
  const retryAfter = Number.parseInt(response.headers.get('Retry-After') ?? '', 10);
  const retryAfterSeconds = Number.isNaN(retryAfter) ? null : retryAfter;
  if (isType(response, 'application/problem+json') || isType(response, 'application/json')) {
    try {
      return ServiceProblem.from(await response.json(), retryAfterSeconds);
    } catch {
      signal.throwIfAborted();
    }
  }
  return new ServiceProblem(say('problem.no-answer'), say('problem.status.detail', response.status), {
    retryAfterSeconds,
  });
}

async function resultOf(response, onStep) {
  for await (const event of serverEvents(response.body, SILENCE_MILLIS)) {
    if (event.name === 'step') {
      onStep(JSON.parse(event.data));
    } else if (event.name === 'result') {
      return JSON.parse(event.data);
    } else if (event.name === 'error') {
      throw ServiceProblem.from(JSON.parse(event.data));
    }
  }
  throw new ServiceProblem(say('problem.broke-off'), say('problem.broke-off.detail'));
}

/** What goes wrong while an answer is read, in plain words. */
async function orProblem(signal, read) {
  try {
    return await read();
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof ServiceProblem) {
      throw error;
    }
    if (error instanceof StreamSilence) {
      throw new ServiceProblem(say('problem.silent'), say('problem.silent.detail'));
    }
    if (error instanceof SyntaxError || error instanceof UnreadableAnswer) {
      throw new ServiceProblem(say('problem.unreadable'), say('problem.unreadable.detail'));
    }
    throw new ServiceProblem(say('problem.broke-off'), say('problem.broke-off.detail'));
  }
}

function isType(response, type) {
  return (response.headers.get('Content-Type') ?? '').toLowerCase().split(';')[0].trim() === type;
}
