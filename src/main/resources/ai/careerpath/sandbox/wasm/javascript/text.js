// Encodings, structuredClone, and the event and abort interfaces of the web.

class DOMException extends Error {
  #name;

  constructor(message = '', name = 'Error') {
    super(message);
    this.#name = typeof name === 'object' ? name.name : name;
    // The stack was made before there was a name to begin it with.
    this.stack = this.stack.replace(/^Error/, message === '' ? this.#name : `${this.#name}: ${message}`);
  }

  get name() {
    return this.#name;
  }

  get code() {
    return { AbortError: 20, TimeoutError: 23, DataCloneError: 25, InvalidCharacterError: 5 }[this.#name] ?? 0;
  }
}

const base64Letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function btoa(text) {
  const bytes = Array.from(`${text}`, (char) => char.codePointAt(0));
  if (bytes.some((byte) => byte > 255)) throw new DOMException('Invalid character', 'InvalidCharacterError');
  return base64Text(bytes);
}

function base64Text(bytes) {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const group = (bytes[i] << 16) | ((left > 1 ? bytes[i + 1] : 0) << 8) | (left > 2 ? bytes[i + 2] : 0);
    text += base64Letters[group >> 18] + base64Letters[(group >> 12) & 63];
    text += left > 1 ? base64Letters[(group >> 6) & 63] : '=';
    text += left > 2 ? base64Letters[group & 63] : '=';
  }
  return text;
}

/** The bytes of base64 text in either alphabet; characters outside it are skipped. */
function base64Bytes(text) {
  const bytes = [];
  let buffer = 0;
  let bits = 0;
  for (const char of text.replace(/-/g, '+').replace(/_/g, '/')) {
    const value = base64Letters.indexOf(char);
    if (value === -1) continue;
    buffer = ((buffer << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) bytes.push((buffer >> (bits -= 8)) & 255);
  }
  return bytes;
}

function atob(text) {
  const plain = `${text}`.replace(/[\t\n\f\r ]/g, '').replace(/==?$/, '');
  if (/[^A-Za-z0-9+/]/.test(plain) || plain.length % 4 === 1) {
    throw new DOMException('The string to be decoded is not correctly encoded.', 'InvalidCharacterError');
  }
  return String.fromCharCode(...base64Bytes(plain));
}

const cloneableErrors = { Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError };

function structuredClone(value) {
  if (arguments.length === 0) throw new TypeError("The 'value' argument must be specified");
  return cloneValue(value, new Map());
}

function cloneValue(value, seen) {
  if (typeof value === 'symbol' || typeof value === 'function') {
    throw new DOMException(`${typeof value === 'symbol' ? symbolText(value) : functionText(value)} could not be cloned.`, 'DataCloneError');
  }
  if (isScalar(value)) return value;
  if (seen.has(value)) return seen.get(value);
  const keep = (copy) => {
    seen.set(value, copy);
    return copy;
  };
  const box = boxed.find(([type, is]) => type !== 'Symbol' && is(value));
  if (box !== undefined) return keep(Object(box[2](value)));
  if (isDate(value)) return keep(new Date(value.getTime()));
  if (isRegExp(value)) return keep(new RegExp(value.source, value.flags));
  if (isArrayBuffer(value)) return keep(value.slice(0));
  if (isTypedArray(value)) return keep(new globalThis[typedArrayTag(value)](value));
  if (isDataView(value)) return keep(new DataView(value.buffer.slice(0), value.byteOffset, value.byteLength));
  if (isPromise(value) || isWeakMap(value) || isWeakSet(value)) {
    throw new DOMException(`#<${constructorName(value)}> could not be cloned.`, 'DataCloneError');
  }
  if (isMap(value)) {
    const copy = keep(new Map());
    for (const [key, item] of mapEntries(value)) copy.set(cloneValue(key, seen), cloneValue(item, seen));
    return copy;
  }
  if (isSet(value)) {
    const copy = keep(new Set());
    for (const item of setValues(value)) copy.add(cloneValue(item, seen));
    return copy;
  }
  if (isError(value)) {
    const copy = keep(new (cloneableErrors[value.name] ?? Error)(value.message));
    copy.stack = value.stack;
    if (Object.hasOwn(value, 'cause')) copy.cause = cloneValue(value.cause, seen);
    return copy;
  }
  const copy = keep(Array.isArray(value) ? new Array(value.length) : {});
  for (const key of Object.keys(value)) copy[key] = cloneValue(value[key], seen);
  return copy;
}

class Event {
  #isPrevented = false;
  #options;

  constructor(type, options = {}) {
    this.#options = options;
    Object.defineProperties(this, {
      type: { value: `${type}`, enumerable: true },
      timeStamp: { value: milliTime() },
      target: { value: null, writable: true },
    });
  }

  get cancelable() {
    return Boolean(this.#options.cancelable);
  }

  get defaultPrevented() {
    return this.#isPrevented;
  }

  preventDefault() {
    this.#isPrevented = this.cancelable;
  }

  stopPropagation() {}

  stopImmediatePropagation() {
    this.isStopped = true;
  }
}

class CustomEvent extends Event {
  #detail;

  constructor(type, options = {}) {
    super(type, options);
    this.#detail = options.detail ?? null;
  }

  get detail() {
    return this.#detail;
  }
}

class EventTarget {
  #listeners = new Map();

  addEventListener(type, listener, options) {
    const present = this.#listeners.get(type) ?? [];
    if (listener == null || present.some((entry) => entry.listener === listener)) return;
    this.#listeners.set(type, [...present, { listener, isOnce: Boolean(options?.once) }]);
    options?.signal?.addEventListener('abort', () => this.removeEventListener(type, listener));
  }

  removeEventListener(type, listener) {
    const left = (this.#listeners.get(type) ?? []).filter((entry) => entry.listener !== listener);
    this.#listeners.set(type, left);
  }

  dispatchEvent(event) {
    event.target = this;
    for (const { listener, isOnce } of this.#listeners.get(event.type) ?? []) {
      if (isOnce) this.removeEventListener(event.type, listener);
      guarded(() => (typeof listener === 'function' ? listener.call(this, event) : listener.handleEvent(event)));
      if (event.isStopped) break;
    }
    return !event.defaultPrevented;
  }
}

let makeSignal;

class AbortSignal extends EventTarget {
  #state = { isAborted: false, reason: undefined };
  onabort = null;

  static {
    makeSignal = () => {
      const signal = new AbortSignal();
      const abort = (reason = new DOMException('This operation was aborted', 'AbortError')) => {
        if (signal.#state.isAborted) return;
        signal.#state = { isAborted: true, reason };
        const event = new Event('abort');
        signal.onabort?.(event);
        signal.dispatchEvent(event);
      };
      return { signal, abort };
    };
  }

  get aborted() {
    return this.#state.isAborted;
  }

  get reason() {
    return this.#state.reason;
  }

  throwIfAborted() {
    if (this.aborted) throw this.reason;
  }

  static abort(reason) {
    const { signal, abort } = makeSignal();
    abort(reason);
    return signal;
  }

  static timeout(millis) {
    const { signal, abort } = makeSignal();
    const expired = () => abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
    timerFunctions.setTimeout(expired, millis).unref();
    return signal;
  }

  static any(signals) {
    const { signal, abort } = makeSignal();
    for (const source of signals) {
      if (source.aborted) abort(source.reason);
      else source.addEventListener('abort', () => abort(source.reason));
    }
    return signal;
  }

  [customInspect](depth, options, inspect) {
    return `AbortSignal ${inspect({ aborted: this.aborted }, options)}`;
  }
}

class AbortController {
  #pair = makeSignal();

  get signal() {
    return this.#pair.signal;
  }

  abort(reason) {
    this.#pair.abort(reason);
  }

  [customInspect](depth, options, inspect) {
    return `AbortController ${inspect({ signal: this.signal }, options)}`;
  }
}
