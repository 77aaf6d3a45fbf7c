// What the program finds in the global scope, and the modules it can load.

function define(name, value) {
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
}

/** Stands for a global that Node has and this sandbox has not: any use throws, `typeof` is as in Node. */
function absentGlobal(name, isObject) {
  const fail = () => {
    throw lackError(`global ${name}`, ReferenceError);
  };
  return new Proxy(isObject ? {} : function () {}, {
    apply: fail,
    construct: fail,
    get: (target, key) => (typeof key === 'symbol' ? undefined : fail()),
    getPrototypeOf: (target) => getPrototypeOf(target),
  });
}

const absentGlobals = {
  classes:
    'Request Response Headers FormData Blob File BroadcastChannel MessageChannel MessagePort ReadableStream ' +
    'WritableStream TransformStream CompressionStream DecompressionStream TextDecoderStream TextEncoderStream',
  objects: 'WebAssembly crypto',
};

function fetch(resource) {
  const error = new TypeError('fetch failed');
  error.cause = lackError('network for fetch');
  return Promise.reject(error);
}

class WeakReference {
  #target;

  constructor(target) {
    this.#target = target;
  }

  deref() {
    return this.#target;
  }

  get [Symbol.toStringTag]() {
    return 'WeakRef';
  }
}
Object.defineProperty(WeakReference, 'name', { value: 'WeakRef' });

/** Nothing is ever reported as collected, which the language allows. */
class FinalizationRegistry {
  register() {}

  unregister() {
    return false;
  }

  get [Symbol.toStringTag]() {
    return 'FinalizationRegistry';
  }
}

const performance = {
  now: () => milliTime(),
  get timeOrigin() {
    return startedAt.millis;
  },
  mark: (name) => ({ name, entryType: 'mark', startTime: milliTime(), duration: 0, detail: null }),
  measure: (name) => ({ name, entryType: 'measure', startTime: 0, duration: milliTime(), detail: null }),
  toJSON: () => ({ timeOrigin: startedAt.millis }),
};
Object.defineProperty(performance, Symbol.toStringTag, { value: 'Performance' });

const delay = (millis, value, options) =>
  new Promise((resolve, reject) => {
    const signal = options?.signal;
    if (signal?.aborted) return reject(signal.reason);
    const timer = timerFunctions.setTimeout(() => resolve(value), millis);
    signal?.addEventListener('abort', () => {
      clearTimer(timer);
      reject(signal.reason);
    });
  });

async function* ticking(millis, value) {
  for (;;) yield await delay(millis, value);
}

const timersPromises = {
  setTimeout: delay,
  setImmediate: (value) => new Promise((resolve) => timerFunctions.setImmediate(() => resolve(value))),
  setInterval: ticking,
  scheduler: { wait: (millis) => delay(millis), yield: () => delay(0) },
};
timerFunctions.setTimeout[promisifyCustom] = delay;
timerFunctions.setImmediate[promisifyCustom] = timersPromises.setImmediate;

const consoleObject = Object.assign(Object.create({}), makeConsole());
Object.defineProperty(consoleObject, Symbol.toStringTag, { value: 'console', configurable: true });

const builtins = Object.assign(Object.create(null), {
  assert,
  'assert/strict': assert.strict,
  util,
  'util/types': types,
  path,
  buffer: { Buffer, atob, btoa },
  'path/posix': path,
  url: { URL, URLSearchParams, fileURLToPath: (url) => new URL(url).pathname },
  events: EventEmitter,
  console: consoleObject,
  process,
  timers: timerFunctions,
  'timers/promises': timersPromises,
  perf_hooks: { performance },
  fs,
  readline,
});

function installGlobals() {
  process.stdin = makeStdin();
  define('global', globalThis);
  define('console', consoleObject);
  define('process', process);
  define('performance', performance);
  define('queueMicrotask', queueMicrotask);
  define('WeakRef', WeakReference);
  define('FinalizationRegistry', FinalizationRegistry);
  define('fetch', fetch);
  define('Intl', intl);
  installLocale();
  const web = { Buffer, DOMException, atob, btoa, structuredClone, Event, CustomEvent, EventTarget, AbortSignal, AbortController, URL, URLSearchParams };
  for (const [name, value] of Object.entries(web)) define(name, value);
  for (const [name, value] of Object.entries(timerFunctions)) define(name, value);
  for (const name of absentGlobals.classes.split(' ')) define(name, absentGlobal(name, false));
  for (const name of absentGlobals.objects.split(' ')) define(name, absentGlobal(name, true));
  completeModules();
  completeLanguage();
  completeText();
}
