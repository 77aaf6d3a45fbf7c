// The util module.

const promisifyCustom = Symbol.for('nodejs.util.promisify.custom');

function promisify(original) {
  requireFunction(original);
  if (typeof original[promisifyCustom] === 'function') return original[promisifyCustom];
  function promisified(...args) {
    return new Promise((resolve, reject) => {
      original.call(this, ...args, (error, value) => (error ? reject(error) : resolve(value)));
    });
  }
  Object.defineProperty(promisified, 'name', { value: original.name, configurable: true });
  return Object.setPrototypeOf(promisified, getPrototypeOf(original));
}
promisify.custom = promisifyCustom;

function callbackify(original) {
  requireFunction(original);
  return function (...args) {
    const callback = args.pop();
    requireFunction(callback);
    original.apply(this, args).then(
      (value) => process.nextTick(callback, null, value),
      (error) => process.nextTick(callback, error ?? new Error('Promise was rejected with a falsy value')),
    );
  };
}

function inherits(type, parent) {
  Object.defineProperty(type, 'super_', { value: parent, writable: true, configurable: true });
  Object.setPrototypeOf(type.prototype, parent.prototype);
}

const warned = new Set();
function deprecate(fn, message, code) {
  return function (...args) {
    if (!warned.has(code ?? message)) {
      warned.add(code ?? message);
      process.emitWarning(message, 'DeprecationWarning');
    }
    return new.target ? Reflect.construct(fn, args, new.target) : fn.apply(this, args);
  };
}

const types = {
  isPromise,
  isMap,
  isSet,
  isDate,
  isRegExp,
  isWeakMap,
  isWeakSet,
  isDataView,
  isTypedArray,
  isArrayBuffer,
  isSharedArrayBuffer,
  isAnyArrayBuffer: (value) => isArrayBuffer(value) || isSharedArrayBuffer(value),
  isArrayBufferView: (value) => ArrayBuffer.isView(value),
  isUint8Array: (value) => typedArrayTag(value) === 'Uint8Array',
  isNativeError: (value) => isError(value),
  isAsyncFunction: (value) => typeof value === 'function' && functionBase(value, 'Function', '').startsWith('[Async'),
  isGeneratorFunction: (value) => typeof value === 'function' && /Generator/.test(functionKind(value, functionText(value))),
  isGeneratorObject: (value) => Object.prototype.toString.call(value) === '[object Generator]',
  isBoxedPrimitive: (value) => typeof value === 'object' && boxed.some(([, is]) => is(value)),
  isSymbolObject: (value) => typeof value === 'object' && boxed[4][1](value),
  isNumberObject: (value) => typeof value === 'object' && boxed[0][1](value),
  isStringObject: (value) => typeof value === 'object' && boxed[1][1](value),
  isBooleanObject: (value) => typeof value === 'object' && boxed[2][1](value),
};

const stripVTControlCharacters = (text) => text.replace(/\u001b\[[0-?]*[ -/]*[@-~]/g, '');

const util = {
  inspect,
  format,
  formatWithOptions: (options, ...args) => format(...args),
  promisify,
  callbackify,
  inherits,
  deprecate,
  types,
  isDeepStrictEqual: (left, right) => isDeepEqual(left, right, true),
  stripVTControlCharacters,
  toUSVString: (text) => toWellFormed(`${text}`),
  debuglog: () => Object.assign(() => {}, { enabled: false }),
  isArray: Array.isArray,
  TextEncoder: globalThis.TextEncoder,
  TextDecoder: globalThis.TextDecoder,
};
