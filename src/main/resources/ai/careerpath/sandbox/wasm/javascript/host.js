// The runtime is one module, split over these files by subject and joined in the order of runtime.txt.
// Guest code may replace every global, so whatever decides how a run is reported uses syntax, private
// fields and functions captured here, before the guest starts.

// A program that replaces a global does not replace it here.
const {
  Array, ArrayBuffer, BigInt, Boolean, DataView, Date, Error, EvalError, JSON, Map, Math, Number, Object, Promise, Proxy,
  RangeError, ReferenceError, Reflect, RegExp, Set, SharedArrayBuffer, String, Symbol, SyntaxError, TextDecoder,
  TextEncoder, TypeError, URIError, Uint8Array, WeakMap, WeakSet, eval: indirectEval, parseFloat, parseInt,
} = globalThis;

const hostCall = globalThis.java_invoke;
delete globalThis.java_invoke;
delete globalThis.Javy;
delete globalThis.plugin;

/** Turns a method into a function that takes its receiver first and cannot be patched afterwards. */
const uncurry = Function.prototype.bind.bind(Function.prototype.call);
const toWellFormed = uncurry(String.prototype.toWellFormed);
const includes = uncurry(String.prototype.includes);
const isError = Error.isError;
const getPrototypeOf = Object.getPrototypeOf;
const internalErrorPrototype = globalThis.InternalError.prototype;
delete globalThis.InternalError;
delete internalErrorPrototype.constructor;

const writeOut = (text) => void hostCall('out', toWellFormed(text), '');
const writeErr = (text) => void hostCall('err', toWellFormed(text), '');

/** Nanoseconds of a clock that never goes back. */
const nanoTime = () => hostCall('now', '', '');
const startedAt = { nanos: '0', millis: 0 };
const milliTime = () => (Number(nanoTime()) - Number(startedAt.nanos)) / 1e6;

/** Lets the host read and write JavaScript values: it finds this array in the guest's memory. */
const slots = [0, 0];

/** What a promise holds right now, which the language itself does not tell. */
function peekPromise(promise) {
  slots[0] = promise;
  slots[1] = undefined;
  const state = hostCall('promise', '', '');
  const value = slots[1];
  slots[0] = slots[1] = undefined;
  return { state, value };
}

class Branded {
  constructor(target) {
    return target;
  }
}

/** Marks an error as the sandbox's lack rather than the program's fault. A private field cannot be forged. */
class Lack extends Branded {
  #what;
  static #latest;

  constructor(error, what) {
    super(error);
    this.#what = what;
    Lack.#latest = what;
  }

  /** What the program ran into last that is not here, or undefined. */
  static get latest() {
    return Lack.#latest;
  }

  /** The lack that `value`, or what it was caused by, stands for, or undefined. */
  static of(value) {
    for (let depth = 0; depth < 8 && typeof value === 'object' && value !== null; depth++) {
      if (#what in value) return value.#what;
      if (Lack.#latest !== undefined && isError(value) && mentions(value, absenceOf(Lack.#latest))) return Lack.#latest;
      value = value.cause;
    }
    return undefined;
  }
}

function mentions(error, reason) {
  const message = error.message;
  return typeof message === 'string' && includes(message, reason);
}

const absenceOf = (what) => `the local sandbox has no ${what}`;

/** An error for something that Node has and this sandbox has not. */
function lackError(what, ErrorType = Error) {
  const error = new ErrorType(absenceOf(what));
  new Lack(error, what);
  return error;
}
