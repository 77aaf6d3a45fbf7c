// The event loop: ticks, microtasks, timers and immediates, in the order Node runs them.

const then = uncurry(Promise.prototype.then);
const resolved = Promise.resolve();

const ticks = [];
let timers = [];
let immediates = [];
let timerCount = 0;

// As in Node, time stands still while the program runs: what it schedules in one go counts from the same moment.
let loopTime = 0;

class Timeout {
  #repeat;
  #run;
  #isReferenced = true;

  constructor(callback, delay, args, isRepeating) {
    const wait = delay >= 1 && delay <= 0x7fffffff ? Math.trunc(delay) : 1;
    this.#run = () => callback(...args);
    this.#repeat = isRepeating ? wait : undefined;
    Object.defineProperties(this, {
      id: { value: ++timerCount },
      wait: { value: wait },
      due: { value: 0, writable: true },
    });
    schedule(this);
  }

  static run(timer) {
    timer.#run();
    if (timer.#repeat !== undefined && timer.due !== -1) schedule(timer);
  }

  ref() {
    this.#isReferenced = true;
    return this;
  }

  unref() {
    this.#isReferenced = false;
    return this;
  }

  hasRef() {
    return this.#isReferenced;
  }

  refresh() {
    if (this.due !== -1) schedule(this);
    return this;
  }

  close() {
    clearTimer(this);
    return this;
  }

  [Symbol.toPrimitive]() {
    return this.id;
  }

  [Symbol.dispose]() {
    this.close();
  }
}

class Immediate {
  constructor(callback, args) {
    Object.defineProperty(this, 'run', { value: () => callback(...args) });
    immediates.push(this);
  }

  ref() {
    return this;
  }

  unref() {
    return this;
  }

  hasRef() {
    return true;
  }
}

function schedule(timer) {
  timers = timers.filter((other) => other !== timer);
  timer.due = loopTime + timer.wait;
  let at = timers.length;
  while (at > 0 && timers[at - 1].due > timer.due) at--;
  timers.splice(at, 0, timer);
}

function clearTimer(timer) {
  if (timer === undefined || timer === null) return;
  const found = timer instanceof Timeout ? timer : timers.find((other) => other.id === Number(timer));
  if (found !== undefined) found.due = -1;
  timers = timers.filter((other) => other !== found);
}

function requireFunction(callback) {
  if (typeof callback === 'function') return;
  throw nodeError(TypeError, 'ERR_INVALID_ARG_TYPE', `The "callback" argument must be of type function. Received ${inspect(callback)}`);
}

/** An error with one of Node's codes. */
function nodeError(ErrorType, code, message) {
  const error = new ErrorType(message);
  error.code = code;
  error.stack = error.stack.replace(/^(\w+)/, `$1 [${code}]`);
  return error;
}

const timerFunctions = {
  setTimeout(callback, delay, ...args) {
    requireFunction(callback);
    return new Timeout(callback, Number(delay), args, false);
  },
  setInterval(callback, delay, ...args) {
    requireFunction(callback);
    return new Timeout(callback, Number(delay), args, true);
  },
  setImmediate(callback, ...args) {
    requireFunction(callback);
    return new Immediate(callback, args);
  },
  clearTimeout: (timer) => clearTimer(timer),
  clearInterval: (timer) => clearTimer(timer),
  clearImmediate: (immediate) => {
    immediates = immediates.filter((other) => other !== immediate);
  },
};

function queueMicrotask(callback) {
  requireFunction(callback);
  then(resolved, () => guarded(callback));
}

/** Calls a function of the program from the loop; what it throws ends the program unless it listens for that. */
function guarded(callback) {
  try {
    callback();
  } catch (error) {
    uncaught(error, 'uncaughtException');
  }
}

function uncaught(error, origin) {
  if (Lack.of(error) === undefined && processEvents.listenerCount('uncaughtException') > 0) {
    try {
      processEvents.emit('uncaughtException', error, origin);
      return;
    } catch (later) {
      error = later;
    }
  }
  exitCode = 1;
  try {
    emitExit(1);
  } catch (later) {
    error = later;
  }
  fatal(error);
}

/** Runs ticks and microtasks until there are none. Awaiting undefined runs no code of the program. */
async function drain() {
  do {
    while (ticks.length > 0) guarded(ticks.shift());
    do {
      await undefined;
    } while (hostCall('jobs', '', '') === 'yes');
  } while (ticks.length > 0);
}

async function settle() {
  await drain();
  while (hostCall('rejection', '', '') === 'yes') {
    const promise = slots[0];
    slots[0] = undefined;
    rejected(promise, peekPromise(promise).value);
    await drain();
  }
}

function rejected(promise, reason) {
  if (processEvents.listenerCount('unhandledRejection') > 0) {
    guarded(() => processEvents.emit('unhandledRejection', reason, promise));
    return;
  }
  uncaught(isError(reason) ? reason : unhandledRejection(reason), 'unhandledRejection');
}

function unhandledRejection(reason) {
  const error = nodeError(
    Error,
    'ERR_UNHANDLED_REJECTION',
    'This error originated either by throwing inside of an async function without a catch block, or by rejecting a ' +
      `promise which was not handled with .catch(). The promise rejected with the reason "${inspect(reason)}".`,
  );
  error.name = 'UnhandledPromiseRejection';
  error.stack = `UnhandledPromiseRejection: ${error.message}`;
  return error;
}

/** Runs everything the program has scheduled, until nothing is left that could still happen. */
async function runLoop() {
  await settle();
  // However long the program took to start, in the first turn only timers without a wait are due.
  loopTime++;
  for (;;) {
    while (timers.length > 0 && timers[0].due <= loopTime) {
      const timer = timers.shift();
      guarded(() => Timeout.run(timer));
      await settle();
    }
    const batch = immediates;
    immediates = [];
    for (let i = 0; i < batch.length; i++) {
      guarded(batch[i].run);
      await settle();
    }
    loopTime = Math.floor(milliTime());
    if (immediates.length > 0) continue;
    const next = timers.some((timer) => timer.hasRef()) ? timers[0] : undefined;
    if (next !== undefined) {
      const wait = next.due - milliTime();
      if (wait > 0) hostCall('sleep', `${wait}`, '');
      loopTime = Math.floor(milliTime());
      continue;
    }
    guarded(() => processEvents.emit('beforeExit', exitCode ?? 0));
    await settle();
    if (immediates.length === 0 && !timers.some((timer) => timer.hasRef())) return;
  }
}

/** Runs the program and ends the run; never returns to the caller. */
async function drive(program) {
  try {
    guarded(program);
    await runLoop();
    if (unsettledModule) {
      writeErr('Warning: Detected unsettled top-level await\n');
      exitCode = 13;
    }
    exit(exitCode);
  } catch (error) {
    // Only a program that replaces methods of the language gets here.
    fatal(error);
  }
}

let unsettledModule = false;
