// The assert module.

class AssertionError extends Error {
  constructor({ message, actual, expected, operator }) {
    super(message);
    this.generatedMessage = false;
    this.code = 'ERR_ASSERTION';
    this.actual = actual;
    this.expected = expected;
    this.operator = operator;
    this.stack = this.stack.replace(/^\w+/, 'AssertionError [ERR_ASSERTION]');
  }

  get name() {
    return 'AssertionError';
  }
}

/** Deep equality of assert: strict compares types and prototypes too, loose compares primitives with ==. */
function isDeepEqual(left, right, isStrict, seen = []) {
  if (isStrict ? Object.is(left, right) : left == right || (left !== left && right !== right)) return true;
  if (isScalar(left) || isScalar(right) || typeof left === 'function' || typeof right === 'function') return false;
  if (isStrict && getPrototypeOf(left) !== getPrototypeOf(right)) return false;
  if (Object.prototype.toString.call(left) !== Object.prototype.toString.call(right)) return false;
  if (Array.isArray(left) !== Array.isArray(right) || !hasSameContent(left, right)) return false;
  if (seen.some(([one, other]) => one === left && other === right)) return true;
  const inside = [...seen, [left, right]];
  if (isMap(left) && !isDeepEqualMap(left, right, isStrict, inside)) return false;
  if (isSet(left) && !isDeepEqualSet(left, right, isStrict, inside)) return false;
  const keys = comparedKeys(left, isStrict);
  if (keys.length !== comparedKeys(right, isStrict).length) return false;
  return keys.every((key) => Object.hasOwn(right, key) && isDeepEqual(left[key], right[key], isStrict, inside));
}

function comparedKeys(object, isStrict) {
  const symbols = isStrict ? Object.getOwnPropertySymbols(object) : [];
  return [...Object.keys(object), ...symbols.filter((symbol) => Object.prototype.propertyIsEnumerable.call(object, symbol))];
}

/** Compares what is inside objects that are more than their properties. */
function hasSameContent(left, right) {
  if (isDate(left) || isDate(right)) return isDate(left) && isDate(right) && left.getTime() === right.getTime();
  if (isRegExp(left)) return isRegExp(right) && regExpText(left) === regExpText(right) && left.lastIndex === right.lastIndex;
  if (isError(left)) return isError(right) && left.message === right.message && left.name === right.name;
  if (Array.isArray(left)) return left.length === right.length;
  if (isArrayBuffer(left)) return isArrayBuffer(right) && isDeepEqual(new Uint8Array(left), new Uint8Array(right), true);
  const box = boxed.find(([, is]) => is(left));
  if (box === undefined) return true;
  return box[1](right) && Object.is(box[2](left), box[2](right));
}

function isDeepEqualMap(left, right, isStrict, seen) {
  if (!isMap(right) || left.size !== right.size) return false;
  const rest = [...mapEntries(right)];
  return [...mapEntries(left)].every(([key, value]) => {
    const at = rest.findIndex(
      ([otherKey, other]) => isDeepEqual(key, otherKey, isStrict, seen) && isDeepEqual(value, other, isStrict, seen),
    );
    return at !== -1 && rest.splice(at, 1).length === 1;
  });
}

function isDeepEqualSet(left, right, isStrict, seen) {
  if (!isSet(right) || left.size !== right.size) return false;
  const rest = [...setValues(right)];
  return [...setValues(left)].every((value) => {
    const at = rest.findIndex((other) => isDeepEqual(value, other, isStrict, seen));
    return at !== -1 && rest.splice(at, 1).length === 1;
  });
}

const headings = {
  strictEqual: 'Expected values to be strictly equal:',
  deepStrictEqual: 'Expected values to be strictly deep-equal:',
  deepEqual: 'Expected values to be loosely deep-equal:',
  notStrictEqual: 'Expected "actual" to be strictly unequal to:',
  notDeepStrictEqual: 'Expected "actual" not to be strictly deep-equal to:',
  notDeepEqual: 'Expected "actual" not to be loosely deep-equal to:',
};

/** Both values as lines, with those that differ marked. */
function difference(actual, expected) {
  const show = (value) => inspect(value, { depth: 1000, compact: false, sorted: true, maxArrayLength: Infinity, breakLength: Infinity }).split('\n');
  const [left, right] = [show(actual), show(expected)];
  const output = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && left[i] === right[j]) {
      output.push(`  ${left[i++]}`);
      j++;
      continue;
    }
    const ahead = right.indexOf(left[i], j);
    const back = left.indexOf(right[j], i);
    if (i < left.length && (ahead === -1 || (back !== -1 && back - i <= ahead - j) || j >= right.length)) output.push(`+ ${left[i++]}`);
    else output.push(`- ${right[j++]}`);
  }
  return output.join('\n');
}

function equalityMessage(operator, actual, expected) {
  const [left, right] = [inspect(actual), inspect(expected)];
  if (operator === '==' || operator === '!=') return `${left} ${operator} ${right}`;
  if (operator.startsWith('not')) {
    const shown = isScalar(actual) ? left : inspect(actual, { compact: false });
    return `${headings[operator]}${shown.includes('\n') ? `\n\n${shown}\n` : ` ${shown}`}`;
  }
  if (operator === 'strictEqual' && isScalar(actual) && isScalar(expected) && left.length + right.length < 60) {
    return `${headings[operator]}\n\n${left} !== ${right}\n`;
  }
  if (operator === 'deepEqual') return `${headings[operator]}\n\n${inspect(actual)}\n\nshould loosely deep-equal\n\n${inspect(expected)}`;
  if (operator === 'strictEqual' && left === right) {
    return `Values have same structure but are not reference-equal:\n\n${inspect(actual, { compact: false })}\n`;
  }
  return `${headings[operator]}\n+ actual - expected\n\n${difference(actual, expected)}`;
}

function fail(operator, actual, expected, message, fallback) {
  if (isError(message)) throw message;
  const text = message ?? fallback ?? equalityMessage(operator, actual, expected);
  const error = new AssertionError({ message: text, actual, expected, operator });
  error.generatedMessage = message === undefined;
  throw error;
}

function assert(...args) {
  const [value, message] = args;
  if (value) return;
  const fallback = args.length === 0 ? 'No value argument passed to `assert.ok()`' : falsyText();
  fail('==', value, true, message, fallback);
}

/** Names the assertion that failed as the program has it, where it can be found. */
function falsyText() {
  const [, line] = /index\.js:(\d+)/.exec(new Error().stack) ?? [];
  const text = line === undefined ? '' : programSource().split('\n')[line - 1];
  const call = /\bassert(?:\.\w+)*\(.*\)/.exec(text)?.[0];
  return call === undefined ? 'The expression evaluated to a falsy value' : `The expression evaluated to a falsy value:\n\n  ${balanced(call)}\n`;
}

/** The text up to the parenthesis that closes its first one. */
function balanced(text) {
  let open = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') open++;
    if (text[i] === ')' && --open === 0) return text.slice(0, i + 1);
  }
  return text;
}

const comparison = (operator, holds) => (actual, expected, message) => {
  if (!holds(actual, expected)) fail(operator, actual, expected, message);
};

/** Whether a thrown error is the one that assert.throws was told to expect. */
function checkExpected(error, expected, message, operator) {
  if (expected === undefined || typeof expected === 'string') return;
  const refuse = (text) => fail(operator, error, expected, message, text);
  if (isRegExp(expected)) {
    if (!expected.test(`${error}`)) refuse(`The input did not match the regular expression ${inspect(expected)}. Input:\n\n${inspect(`${error}`)}\n`);
  } else if (typeof expected === 'function') {
    const isType = expected.prototype !== undefined && error instanceof expected;
    if (isType) return;
    if (expected === Error || Error.isPrototypeOf(expected)) {
      refuse(`The error is expected to be an instance of "${expected.name}". Received "${error?.constructor?.name}"\n\nError message:\n\n${error?.message}`);
    } else if (expected(error) !== true) {
      refuse(`The ${expected.name ? `"${expected.name}" ` : ''}validation function is expected to return "true". Received false`);
    }
  } else {
    const keys = [...Object.keys(expected), ...(isError(expected) ? ['name', 'message'] : [])];
    for (const key of keys) {
      const matches = isRegExp(expected[key]) && typeof error[key] === 'string' ? expected[key].test(error[key]) : isDeepEqual(error[key], expected[key], true);
      if (!matches) refuse(equalityMessage('deepStrictEqual', pick(error, keys), pick(expected, keys)));
    }
  }
}

const pick = (object, keys) => Object.fromEntries(keys.map((key) => [key, object[key]]));

function requireThrown(outcome, expected, message, operator) {
  const text = typeof expected === 'string' ? expected : message;
  if (!outcome.threw) {
    const named = typeof expected === 'function' && expected.name ? ` (${expected.name})` : '';
    const kind = operator === 'rejects' ? 'rejection' : 'exception';
    fail(operator, undefined, expected, `Missing expected ${kind}${named}${text ? `: ${text}` : '.'}`);
  }
  checkExpected(outcome.error, expected, message, operator);
}

function outcomeOf(run) {
  requireFunction(run);
  try {
    run();
    return { threw: false };
  } catch (error) {
    return { threw: true, error };
  }
}

async function asyncOutcomeOf(run) {
  try {
    await (typeof run === 'function' ? run() : run);
    return { threw: false };
  } catch (error) {
    return { threw: true, error };
  }
}

function refuseThrown(outcome, expected, message, operator) {
  if (!outcome.threw) return;
  const text = typeof expected === 'string' ? expected : message;
  const kind = operator === 'doesNotReject' ? 'rejection' : 'exception';
  fail(operator, outcome.error, expected, `Got unwanted ${kind}${text ? `: ${text}` : '.'}\nActual message: "${outcome.error?.message}"`);
}

const strictMethods = {
  ok: (...args) => assert(...args),
  fail: (message) => fail('fail', undefined, undefined, message, 'Failed'),
  strictEqual: comparison('strictEqual', Object.is),
  notStrictEqual: comparison('notStrictEqual', (actual, expected) => !Object.is(actual, expected)),
  deepStrictEqual: comparison('deepStrictEqual', (actual, expected) => isDeepEqual(actual, expected, true)),
  notDeepStrictEqual: comparison('notDeepStrictEqual', (actual, expected) => !isDeepEqual(actual, expected, true)),
  throws: (run, expected, message) => requireThrown(outcomeOf(run), expected, message, 'throws'),
  doesNotThrow: (run, expected, message) => refuseThrown(outcomeOf(run), expected, message, 'doesNotThrow'),
  rejects: async (run, expected, message) => requireThrown(await asyncOutcomeOf(run), expected, message, 'rejects'),
  doesNotReject: async (run, expected, message) => refuseThrown(await asyncOutcomeOf(run), expected, message, 'doesNotReject'),
  match: (text, pattern, message) => {
    if (typeof text === 'string' && pattern.test(text)) return;
    fail('match', text, pattern, message, `The input did not match the regular expression ${inspect(pattern)}. Input:\n\n${inspect(text)}\n`);
  },
  doesNotMatch: (text, pattern, message) => {
    if (typeof text === 'string' && !pattern.test(text)) return;
    fail('doesNotMatch', text, pattern, message, `The input was expected to not match the regular expression ${inspect(pattern)}. Input:\n\n${inspect(text)}\n`);
  },
  ifError: (value) => {
    if (value === null || value === undefined) return;
    fail('ifError', value, null, undefined, `ifError got unwanted exception: ${isError(value) ? value.message : inspect(value)}`);
  },
  AssertionError,
};

const isLooselyEqual = (actual, expected) => actual == expected || (actual !== actual && expected !== expected);

Object.assign(assert, strictMethods, {
  equal: comparison('==', isLooselyEqual),
  notEqual: comparison('!=', (actual, expected) => !isLooselyEqual(actual, expected)),
  deepEqual: comparison('deepEqual', (actual, expected) => isDeepEqual(actual, expected, false)),
  notDeepEqual: comparison('notDeepEqual', (actual, expected) => !isDeepEqual(actual, expected, false)),
});

assert.strict = Object.assign((...args) => assert(...args), strictMethods, {
  equal: strictMethods.strictEqual,
  notEqual: strictMethods.notStrictEqual,
  deepEqual: strictMethods.deepStrictEqual,
  notDeepEqual: strictMethods.notDeepStrictEqual,
});
assert.strict.strict = assert.strict;
