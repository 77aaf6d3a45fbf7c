import { objects, strings, text } from './json.js';

/**
 * @typedef {{name: string, stdin: string, args: string[], expected: string}} ExerciseTest
 * @typedef {{task: string, language: string, starter: string, tests: ExerciseTest[]}} Exercise
 */

/**
 * The exercises of a skill; none where there are none or the service cannot tell.
 *
 * @param {string} skill
 * @returns {Promise<Exercise[]>}
 */
export async function findExercises(skill) {
  try {
    // A slash cannot stand in a path, and punctuation does not matter.
    const name = encodeURIComponent(skill.replace(/[/\\]/g, ' '));
    const response = await fetch(`skills/${name}/exercises`, { headers: { Accept: 'application/json' } });
    return response.ok ? objects(await response.json()).map(readExercise).filter(({ tests }) => tests.length > 0) : [];
  } catch {
    return [];
  }
}

function readExercise(json) {
  return {
    task: text(json.task),
    language: text(json.language),
    starter: text(json.starter),
    tests: objects(json.tests).map(readTest),
  };
}

function readTest({ name, stdin, args, expected }) {
  return { name: text(name), stdin: text(stdin), args: strings(args), expected: text(expected) };
}
