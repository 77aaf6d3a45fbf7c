// The events module.

const errorMonitor = Symbol('events.errorMonitor');
const captureRejections = Symbol.for('nodejs.rejection');

class EventEmitter {
  static defaultMaxListeners = 10;
  static errorMonitor = errorMonitor;
  static captureRejectionSymbol = captureRejections;

  // Fields would show up when an emitter is printed, and subclasses by util.inherits never run the constructor.
  static #registry = new WeakMap();

  static #listenersOf(emitter) {
    let listeners = EventEmitter.#registry.get(emitter);
    if (listeners === undefined) EventEmitter.#registry.set(emitter, (listeners = new Map()));
    return listeners;
  }

  static add(emitter, event, listener, isFirst) {
    const listeners = EventEmitter.#listenersOf(emitter);
    if (listeners.has('newListener')) emitter.emit('newListener', event, listener.listener ?? listener);
    const present = listeners.get(event) ?? [];
    listeners.set(event, isFirst ? [listener, ...present] : [...present, listener]);
    return emitter;
  }

  static remove(emitter, event, listener) {
    const listeners = EventEmitter.#listenersOf(emitter);
    const present = listeners.get(event) ?? [];
    const at = present.findLastIndex((other) => other === listener || other.listener === listener);
    if (at === -1) return emitter;
    const left = present.toSpliced(at, 1);
    if (left.length > 0) listeners.set(event, left);
    else listeners.delete(event);
    if (listeners.has('removeListener')) emitter.emit('removeListener', event, listener);
    return emitter;
  }

  static of(emitter, event) {
    return EventEmitter.#listenersOf(emitter).get(event) ?? [];
  }

  static names(emitter) {
    return [...EventEmitter.#listenersOf(emitter).keys()];
  }

  static clear(emitter, event) {
    if (event === undefined) EventEmitter.#registry.delete(emitter);
    else EventEmitter.#listenersOf(emitter).delete(event);
    return emitter;
  }

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
    return EventEmitter.remove(this, event, listener);
  }

  removeListener(event, listener) {
    return EventEmitter.remove(this, event, listener);
  }

  removeAllListeners(event) {
    return EventEmitter.clear(this, event);
  }

  emit(event, ...args) {
    if (event === 'error') for (const listener of EventEmitter.of(this, errorMonitor)) listener.apply(this, args);
    const listeners = EventEmitter.of(this, event);
    if (listeners.length === 0 && event === 'error') throw unhandledError(args[0]);
    for (const listener of listeners) listener.apply(this, args);
    return listeners.length > 0;
  }

  listenerCount(event) {
    return EventEmitter.of(this, event).length;
  }

  listeners(event) {
    return EventEmitter.of(this, event).map((listener) => listener.listener ?? listener);
  }

  rawListeners(event) {
    return [...EventEmitter.of(this, event)];
  }

  eventNames() {
    return EventEmitter.names(this);
  }

  setMaxListeners() {
    return this;
  }

  getMaxListeners() {
    return EventEmitter.defaultMaxListeners;
  }

  static once(emitter, event) {
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

  static async *on(emitter, event) {
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

  static listenerCount(emitter, event) {
    return emitter.listenerCount(event);
  }
}

function addListener(emitter, event, listener, isFirst) {
  if (typeof listener === 'function') return EventEmitter.add(emitter, event, listener, isFirst);
  throw nodeError(
    TypeError,
    'ERR_INVALID_ARG_TYPE',
    `The "listener" argument must be of type function. Received ${inspect(listener)}`,
  );
}

function onceOnly(emitter, event, listener) {
  if (typeof listener !== 'function') return listener;
  const wrapper = function (...args) {
    EventEmitter.remove(emitter, event, wrapper);
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

EventEmitter.EventEmitter = EventEmitter;
