// The events module.

const errorMonitor = Symbol('events.errorMonitor');
const captureRejections = Symbol.for('nodejs.rejection');

// Listeners are not kept in the emitter: they would show up when it is printed.
const emitters = new WeakMap();

function listenersOf(emitter) {
  let listeners = emitters.get(emitter);
  if (listeners === undefined) emitters.set(emitter, (listeners = new Map()));
  return listeners;
}

const listenersFor = (emitter, event) => listenersOf(emitter).get(event) ?? [];

function add(emitter, event, listener, isFirst) {
  const listeners = listenersOf(emitter);
  if (listeners.has('newListener')) emitter.emit('newListener', event, listener.listener ?? listener);
  const present = listeners.get(event) ?? [];
  listeners.set(event, isFirst ? [listener, ...present] : [...present, listener]);
  return emitter;
}

function remove(emitter, event, listener) {
  const listeners = listenersOf(emitter);
  const present = listeners.get(event) ?? [];
  const at = present.findLastIndex((other) => other === listener || other.listener === listener);
  if (at === -1) return emitter;
  const left = present.toSpliced(at, 1);
  if (left.length > 0) listeners.set(event, left);
  else listeners.delete(event);
  if (listeners.has('removeListener')) emitter.emit('removeListener', event, listener);
  return emitter;
}

/** A function rather than a class, as older code calls it without `new`. */
function EventEmitter() {}

class EmitterMethods {
  on(event, listener) {
    return addListener(this, event, listener, false);
  }

  addListener(event, listener) {
    return addListener(this, event, listener, false);
  }

  prependListener(event, listener) {
    return addListener(this, event, listener, true);
  }

  once(event, listener) {
    return addListener(this, event, onceOnly(this, event, listener), false);
  }

  prependOnceListener(event, listener) {
    return addListener(this, event, onceOnly(this, event, listener), true);
  }

  off(event, listener) {
    return remove(this, event, listener);
  }

  removeListener(event, listener) {
    return remove(this, event, listener);
  }

  removeAllListeners(event) {
    if (event === undefined) emitters.delete(this);
    else listenersOf(this).delete(event);
    return this;
  }

  emit(event, ...args) {
    if (event === 'error') for (const listener of listenersFor(this, errorMonitor)) listener.apply(this, args);
    const listeners = listenersFor(this, event);
    if (listeners.length === 0 && event === 'error') throw unhandledError(args[0]);
    for (const listener of listeners) listener.apply(this, args);
    return listeners.length > 0;
  }

  listenerCount(event) {
    return listenersFor(this, event).length;
  }

  listeners(event) {
    return listenersFor(this, event).map((listener) => listener.listener ?? listener);
  }

  rawListeners(event) {
    return [...listenersFor(this, event)];
  }

  eventNames() {
    return [...listenersOf(this).keys()];
  }

  setMaxListeners() {
    return this;
  }

  getMaxListeners() {
    return EventEmitter.defaultMaxListeners;
  }
}

function nextEvent(emitter, event) {
  return new Promise((resolve, reject) => {
    const failed = (error) => {
      emitter.removeListener(event, arrived);
      reject(error);
    };
    const arrived = (...args) => {
      emitter.removeListener('error', failed);
      resolve(args);
    };
    emitter.once(event, arrived);
    if (event !== 'error') emitter.once('error', failed);
  });
}

async function* allEvents(emitter, event) {
  const arrived = [];
  let wake = () => {};
  const failed = Promise.withResolvers();
  const listener = (...args) => {
    arrived.push(args);
    wake();
  };
  failed.promise.catch(() => {});
  emitter.on(event, listener);
  emitter.on('error', failed.reject);
  try {
    for (;;) {
      while (arrived.length > 0) yield arrived.shift();
      await Promise.race([failed.promise, new Promise((resolve) => (wake = resolve))]);
    }
  } finally {
    emitter.off(event, listener);
    emitter.off('error', failed.reject);
  }
}

function addListener(emitter, event, listener, isFirst) {
  if (typeof listener === 'function') return add(emitter, event, listener, isFirst);
  throw nodeError(
    TypeError,
    'ERR_INVALID_ARG_TYPE',
    `The "listener" argument must be of type function. Received ${inspect(listener)}`,
  );
}

function onceOnly(emitter, event, listener) {
  if (typeof listener !== 'function') return listener;
  const wrapper = function (...args) {
    remove(emitter, event, wrapper);
    return listener.apply(emitter, args);
  };
  wrapper.listener = listener;
  return wrapper;
}

function unhandledError(error) {
  if (isError(error)) return error;
  const unhandled = nodeError(Error, 'ERR_UNHANDLED_ERROR', `Unhandled error. (${inspect(error)})`);
  unhandled.context = error;
  return unhandled;
}

for (const name of Object.getOwnPropertyNames(EmitterMethods.prototype)) {
  const value = name === 'constructor' ? EventEmitter : EmitterMethods.prototype[name];
  Object.defineProperty(EventEmitter.prototype, name, { value, writable: true, configurable: true });
}
Object.assign(EventEmitter, {
  EventEmitter,
  defaultMaxListeners: 10,
  errorMonitor,
  captureRejectionSymbol: captureRejections,
  once: nextEvent,
  on: allEvents,
  listenerCount: (emitter, event) => emitter.listenerCount(event),
});
