// util.inspect: how Node shows a value. https://nodejs.org/docs/latest-v20.x/api/util.html#utilinspectobject-options

const customInspect = Symbol.for('nodejs.util.inspect.custom');
const inspectDefaults = {
  showHidden: false,
  depth: 2,
  colors: false,
  customInspect: true,
  maxArrayLength: 100,
  maxStringLength: 10000,
  breakLength: 80,
  compact: 3,
  sorted: false,
  getters: false,
};

const typedArrayTag = uncurry(
  Object.getOwnPropertyDescriptor(getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag).get,
);

/**
 * A test for values with an internal slot, on which alone the getter or method works. A failed call costs an error and
 * its stack, so only instances of the class are put to the test.
 */
function hasSlot(type, probe, ...args) {
  const call = uncurry(probe);
  return (value) => {
    if (!(value instanceof type)) return false;
    try {
      call(value, ...args);
      return true;
    } catch {
      return false;
    }
  };
}

const getter = (type, name) => Object.getOwnPropertyDescriptor(type.prototype, name).get;
const isMap = hasSlot(Map, getter(Map, 'size'));
const isSet = hasSlot(Set, getter(Set, 'size'));
const isDate = hasSlot(Date, Date.prototype.getTime);
const isArrayBuffer = hasSlot(ArrayBuffer, getter(ArrayBuffer, 'byteLength'));
const isSharedArrayBuffer = hasSlot(SharedArrayBuffer, getter(SharedArrayBuffer, 'byteLength'));
const isDataView = hasSlot(DataView, getter(DataView, 'buffer'));
const isWeakMap = hasSlot(WeakMap, WeakMap.prototype.has, {});
const isWeakSet = hasSlot(WeakSet, WeakSet.prototype.has, {});
const isRegExp = (value) => value instanceof RegExp && value !== RegExp.prototype;
const isPromise = (value) => value instanceof Promise && peekPromise(value).state !== 'no';
const isTypedArray = (value) => typedArrayTag(value) !== undefined;
const mapEntries = uncurry(Map.prototype.entries);
const setValues = uncurry(Set.prototype.values);
const regExpText = uncurry(RegExp.prototype.toString);
const functionText = uncurry(Function.prototype.toString);
const isoText = uncurry(Date.prototype.toISOString);
const boxed = [Number, String, Boolean, BigInt, Symbol].map((type) => [
  type.name,
  hasSlot(type, type.prototype.valueOf),
  uncurry(type.prototype.valueOf),
]);

const escapes = { '\b': '\\b', '\t': '\\t', '\n': '\\n', '\f': '\\f', '\r': '\\r', '\\': '\\\\' };
const hex = (code, width) => code.toString(16).toUpperCase().padStart(width, '0');

/** The text as a literal, in the quotes that need no escaping if there are such. */
function quote(text) {
  const mark = !text.includes("'") ? "'" : !text.includes('"') ? '"' : /[`]|\$\{/.test(text) ? "'" : '`';
  let literal = mark;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    const code = text.charCodeAt(i);
    if (char === mark) literal += '\\' + char;
    else if (escapes[char] !== undefined) literal += escapes[char];
    else if (code < 32 || (code > 126 && code < 160)) literal += '\\x' + hex(code, 2);
    else if (code >= 0xd800 && code <= 0xdfff) {
      const pair = text.codePointAt(i);
      if (code <= 0xdbff && pair > 0xffff) {
        literal += text.slice(i, i + 2);
        i++;
      } else literal += '\\u' + code.toString(16);
    } else literal += char;
  }
  return literal + mark;
}

const numberText = (number) => (Object.is(number, -0) ? '-0' : `${number}`);
const plural = (count) => (count > 1 ? 's' : '');
const moreItems = (count) => `... ${count} more item${plural(count)}`;

function inspectString(ctx, text) {
  let rest = '';
  if (text.length > ctx.maxStringLength) {
    const left = text.length - ctx.maxStringLength;
    text = text.slice(0, ctx.maxStringLength);
    rest = `... ${left} more character${plural(left)}`;
  }
  if (ctx.compact !== true && text.length > 16 && text.length > ctx.breakLength - ctx.indentation - 4) {
    const lines = text.match(/.*\n|.+$/gs) ?? [text];
    if (lines.length > 1) return lines.map(quote).join(` +\n${' '.repeat(ctx.indentation + 2)}`) + rest;
  }
  return quote(text) + rest;
}

const isScalar = (value) => (typeof value !== 'object' && typeof value !== 'function') || value === null;

function inspectPrimitive(ctx, value) {
  switch (typeof value) {
    case 'string':
      return inspectString(ctx, value);
    case 'number':
      return numberText(value);
    case 'bigint':
      return `${value}n`;
    case 'symbol':
      return symbolText(value);
    default:
      return `${value}`;
  }
}

const symbolText = uncurry(Symbol.prototype.toString);

/** The name of the constructor the object was made with; null when nothing in its chain has one. */
function constructorName(object) {
  for (let proto = object; proto !== null; proto = getPrototypeOf(proto)) {
    const descriptor = Object.getOwnPropertyDescriptor(proto, 'constructor');
    const type = descriptor?.value;
    if (typeof type === 'function' && type.name !== '' && isInstance(object, type)) return `${type.name}`;
  }
  return null;
}

function isInstance(object, type) {
  try {
    return object instanceof type;
  } catch {
    return false;
  }
}

/** What precedes the brace, such as `Foo [tag] ` or `[Object: null prototype] `. */
function prefixOf(name, tag, fallback, size = '') {
  const shown = name === null ? `[${fallback}${size}: null prototype] ` : `${name}${size} `;
  return tag !== '' && tag !== name ? `${shown}[${tag}] ` : shown;
}

function tagOf(object, name) {
  if (Object.prototype.propertyIsEnumerable.call(object, Symbol.toStringTag)) return '';
  const tag = object[Symbol.toStringTag];
  return typeof tag === 'string' && tag !== name ? tag : '';
}

function keysOf(ctx, object) {
  if (ctx.showHidden) return Reflect.ownKeys(object);
  const symbols = Object.getOwnPropertySymbols(object);
  const shown = symbols.filter((symbol) => Object.prototype.propertyIsEnumerable.call(object, symbol));
  return [...Object.keys(object), ...shown];
}

const isIndex = (key) => typeof key === 'string' && /^(0|[1-9]\d{0,9})$/.test(key);
const extraKeysOf = (ctx, list) =>
  keysOf(ctx, list).filter((key) => !isIndex(key));

function inspectValue(ctx, value, level) {
  if (isScalar(value)) return inspectPrimitive(ctx, value);
  if (ctx.customInspect) {
    const custom = value[customInspect];
    if (typeof custom === 'function' && custom !== inspect) {
      const left = ctx.depth === null ? null : ctx.depth - level;
      const shown = custom.call(value, left, { ...ctx.options, depth: left }, inspect);
      if (shown !== value) {
        if (typeof shown !== 'object') return `${shown}`.replaceAll('\n', `\n${' '.repeat(ctx.indentation)}`);
        return inspectValue(ctx, shown, level);
      }
    }
  }
  if (ctx.path.includes(value)) {
    if (!ctx.circular.has(value)) ctx.circular.set(value, ctx.circular.size + 1);
    return `[Circular *${ctx.circular.get(value)}]`;
  }
  return inspectObject(ctx, value, level);
}

function inspectObject(ctx, object, level) {
  const name = constructorName(object);
  const tag = tagOf(object, name);
  const shape = shapeOf(ctx, object, name, tag, level);
  if (shape.text !== undefined) return shape.text;
  const { open, close, base = '', keys, entries, isList = false } = shape;
  if (ctx.depth !== null && level > ctx.depth) {
    return `[${prefixOf(name, tag, Array.isArray(object) ? 'Array' : 'Object').slice(0, -1)}]`;
  }
  ctx.path.push(object);
  ctx.currentLevel = level;
  const output = entries === undefined ? [] : entries(ctx, object, level + 1);
  for (const key of keys) output.push(inspectProperty(ctx, object, key, level + 1));
  ctx.path.pop();
  let lead = base;
  if (ctx.circular.has(object)) {
    const reference = `<ref *${ctx.circular.get(object)}>`;
    lead = base === '' ? reference : `${reference} ${base}`;
  }
  if (ctx.sorted && !isList) output.sort(ctx.sorted === true ? undefined : ctx.sorted);
  return layOut(ctx, output, lead, [open, close], isList, level, object);
}

/**
 * How an object is shown: either its whole `text`, or its braces, the `base` before them, what lists its entries,
 * and the keys to show.
 */
function shapeOf(ctx, object, name, tag, level) {
  if (Array.isArray(object)) {
    const prefix = name !== 'Array' || tag !== '' ? prefixOf(name, tag, 'Array', `(${object.length})`) : '';
    const keys = extraKeysOf(ctx, object);
    if (object.length === 0 && keys.length === 0) return { text: `${prefix}[]` };
    return { open: `${prefix}[`, close: ']', keys, entries: listEntries, isList: true };
  }
  if (isTypedArray(object)) {
    const keys = extraKeysOf(ctx, object);
    const prefix = prefixOf(name, tag, typedArrayTag(object), `(${object.length})`);
    if (object.length === 0 && keys.length === 0) return { text: `${prefix}[]` };
    return { open: `${prefix}[`, close: ']', keys, entries: listEntries, isList: true };
  }
  const keys = keysOf(ctx, object);
  if (typeof object === 'function') return basedShape(functionBase(object, name, tag), keys);
  if (getPrototypeOf(object) === Object.prototype) return plainShape(object, name, tag, keys);
  if (isSet(object)) return collectionShape(object, name, tag, 'Set', keys, setEntries);
  if (isMap(object)) return collectionShape(object, name, tag, 'Map', keys, mapEntriesText);
  if (isError(object)) return errorShape(ctx, object, name, keys);
  if (isRegExp(object)) return basedShape(withClassName(regExpText(object), name, 'RegExp', tag), keys);
  if (isDate(object)) {
    const text = Number.isNaN(object.getTime()) ? 'Invalid Date' : isoText(object);
    return basedShape(withClassName(text, name, 'Date', tag), keys);
  }
  if (isPromise(object)) return { open: `${prefixOf(name, tag, 'Promise')}{`, close: '}', keys, entries: promiseEntry };
  if (isArrayBuffer(object) || isSharedArrayBuffer(object)) {
    return { open: `${prefixOf(name, tag, 'ArrayBuffer')}{`, close: '}', keys, entries: bufferEntries };
  }
  if (isDataView(object)) {
    const shown = ['byteLength', 'byteOffset', 'buffer', ...keys];
    return { open: `${prefixOf(name, tag, 'DataView')}{`, close: '}', keys: [], entries: fieldEntries(shown) };
  }
  if (isWeakSet(object) || isWeakMap(object)) {
    return { open: `${prefixOf(name, tag, 'WeakSet')}{`, close: '}', keys, entries: () => ['<items unknown>'] };
  }
  const box = boxed.find(([, is]) => is(object));
  if (box !== undefined) return boxShape(ctx, object, box, name, tag, keys);
  return plainShape(object, name, tag, keys);
}

const objectTag = uncurry(Object.prototype.toString);
const isArguments = (object) => objectTag(object) === '[object Arguments]';

function plainShape(object, name, tag, keys) {
  if (tag === 'Module' && name === null) return { open: '[Module: null prototype] {', close: '}', keys };
  if (isArguments(object)) {
    return keys.length === 0 ? { text: '[Arguments] {}' } : { open: '[Arguments] {', close: '}', keys };
  }
  const prefix = name === 'Object' && tag === '' ? '' : prefixOf(name, tag, 'Object');
  if (keys.length === 0) return { text: `${prefix}{}` };
  return { open: `${prefix}{`, close: '}', keys };
}

function collectionShape(object, name, tag, type, keys, entries) {
  const prefix = prefixOf(name, tag, type, `(${object.size})`);
  if (object.size === 0 && keys.length === 0) return { text: `${prefix}{}` };
  return { open: `${prefix}{`, close: '}', keys, entries };
}

const basedShape = (base, keys) => (keys.length === 0 ? { text: base } : { open: '{', close: '}', base, keys });

function withClassName(text, name, type, tag) {
  return name === type && tag === '' ? text : `${prefixOf(name, tag, type)}${text}`;
}

function boxShape(ctx, object, [type, , valueOf], name, tag, keys) {
  let base = `[${type}`;
  if (name !== type) base += name === null ? ' (null prototype)' : ` (${name})`;
  base += `: ${inspectPrimitive({ ...ctx, maxStringLength: Infinity, breakLength: Infinity }, valueOf(object))}]`;
  if (tag !== '' && tag !== name) base += ` [${tag}]`;
  return basedShape(base, type === 'String' ? keys.filter((key) => !isIndex(key) && key !== 'length') : keys);
}

function functionBase(fn, name, tag) {
  const source = functionText(fn);
  if (/^class\b/.test(source) && source.endsWith('}')) return classBase(fn, name, tag);
  const kind = functionKind(fn, source);
  let base = `[${kind}`;
  if (name === null) base += ' (null prototype)';
  base += fn.name === '' ? ' (anonymous)' : `: ${typeof fn.name === 'string' ? fn.name : inspect(fn.name)}`;
  base += ']';
  if (name !== kind && name !== null && name !== 'Function') base += ` ${name}`;
  if (tag !== '' && tag !== name && tag !== kind) base += ` [${tag}]`;
  return base;
}

function functionKind(fn, source) {
  const isAsync = /^async\b/.test(source);
  const isGenerator = typeof fn.prototype === 'object' && fn.prototype !== null && isGeneratorPrototype(fn.prototype);
  return `${isAsync ? 'Async' : ''}${isGenerator ? 'Generator' : ''}Function`;
}

const generatorPrototypes = [getPrototypeOf(function* () {}).prototype, getPrototypeOf(async function* () {}).prototype];
const isGeneratorPrototype = (proto) => generatorPrototypes.includes(getPrototypeOf(proto));

function classBase(type, name, tag) {
  let base = `[class ${Object.hasOwn(type, 'name') && type.name !== '' ? type.name : '(anonymous)'}`;
  if (name !== 'Function' && name !== null) base += ` [${name}]`;
  if (tag !== '' && name !== tag) base += ` [${tag}]`;
  if (name === null) return `${base} extends [null prototype]]`;
  const parent = getPrototypeOf(type);
  return parent !== null && parent.name ? `${base} extends ${parent.name}]` : `${base}]`;
}

function errorShape(ctx, error, name, keys) {
  const stack = errorStack(error, name);
  const shown = keys.filter((key) => !(['name', 'message', 'stack'].includes(key) && stack.includes(`${error[key]}`)));
  if (Object.hasOwn(error, 'cause') && !shown.includes('cause')) shown.push('cause');
  if (Array.isArray(error.errors) && Object.hasOwn(error, 'errors') && !shown.includes('errors')) shown.push('errors');
  const frames = stack.indexOf('\n    at');
  let base = frames === -1 ? `[${stack}]` : stack;
  if (ctx.indentation > 0) base = base.replaceAll('\n', `\n${' '.repeat(ctx.indentation)}`);
  return basedShape(base, shown);
}

/** The error's stack, headed by its class or name even if these were not known when the stack was made. */
function errorStack(error, className) {
  const stack = typeof error.stack === 'string' && error.stack !== '' ? error.stack : Error.prototype.toString.call(error);
  const name = typeof error.name === 'string' ? error.name : 'Error';
  const end = stack.indexOf('\n');
  const head = end === -1 ? stack : stack.slice(0, end);
  if (Object.hasOwn(error, 'name') && !head.includes(name)) return stack.replace(/^[\w$]+/, name);
  const isHeaded = name.endsWith('Error') && stack.startsWith(name) && /^(:|\n|$)/.test(stack.slice(name.length));
  if (!isHeaded || className === null || className === 'Error' || className === name) return stack;
  const shown = className.includes(name) ? className : `${className} [${name}]`;
  return shown + stack.slice(name.length);
}

function listEntries(ctx, list, level) {
  const output = [];
  const shown = Math.min(ctx.maxArrayLength, list.length);
  let index = 0;
  for (; index < list.length && output.length < shown; index++) {
    const descriptor = Object.getOwnPropertyDescriptor(list, index);
    if (descriptor !== undefined) {
      const isPlain = 'value' in descriptor && isScalar(descriptor.value);
      output.push(isPlain ? inspectPrimitive(ctx, descriptor.value) : inspectProperty(ctx, list, index, level, true));
      continue;
    }
    const from = index;
    while (index + 1 < list.length && !Object.hasOwn(list, index + 1)) index++;
    const holes = index - from + 1;
    output.push(`<${holes} empty item${plural(holes)}>`);
  }
  if (index < list.length) output.push(moreItems(list.length - index));
  return output;
}

function setEntries(ctx, set, level) {
  const output = [];
  ctx.indentation += 2;
  for (const value of setValues(set)) {
    if (output.length >= ctx.maxArrayLength) break;
    output.push(inspectValue(ctx, value, level));
  }
  ctx.indentation -= 2;
  if (set.size > output.length) output.push(moreItems(set.size - output.length));
  return output;
}

function mapEntriesText(ctx, map, level) {
  const output = [];
  ctx.indentation += 2;
  for (const [key, value] of mapEntries(map)) {
    if (output.length >= ctx.maxArrayLength) break;
    output.push(`${inspectValue(ctx, key, level)} => ${inspectValue(ctx, value, level)}`);
  }
  ctx.indentation -= 2;
  if (map.size > output.length) output.push(moreItems(map.size - output.length));
  return output;
}

function promiseEntry(ctx, promise, level) {
  const { state, value } = peekPromise(promise);
  if (state === 'pending') return ['<pending>'];
  ctx.indentation += 2;
  const text = inspectValue(ctx, value, level);
  ctx.indentation -= 2;
  return [state === 'rejected' ? `<rejected> ${text}` : text];
}

function bufferEntries(ctx, buffer) {
  const bytes = new Uint8Array(buffer);
  const shown = Array.from(bytes.subarray(0, Math.min(50, ctx.maxArrayLength)), (byte) => byte.toString(16).padStart(2, '0'));
  const left = bytes.length - shown.length;
  const rest = left > 0 ? ` ... ${left} more byte${plural(left)}` : '';
  return [`[Uint8Contents]: <${shown.join(' ')}${rest}>`, `byteLength: ${bytes.length}`];
}

function fieldEntries(names) {
  return (ctx, object, level) => {
    ctx.indentation += 2;
    const output = names.map((name) => `${name}: ${inspectValue(ctx, object[name], level)}`);
    ctx.indentation -= 2;
    return output;
  };
}

function inspectProperty(ctx, object, key, level, isElement = false) {
  const descriptor = Object.getOwnPropertyDescriptor(object, key) ?? { value: object[key], enumerable: true };
  let text;
  if ('value' in descriptor) {
    ctx.indentation += 2;
    text = inspectValue(ctx, descriptor.value, level);
    ctx.indentation -= 2;
  } else if (descriptor.get !== undefined) {
    text = descriptor.set === undefined ? '[Getter]' : '[Getter/Setter]';
    if (ctx.getters) text = getterText(ctx, object, descriptor, text, level);
  } else {
    text = descriptor.set === undefined ? 'undefined' : '[Setter]';
  }
  if (isElement) return text;
  return `${keyText(key, descriptor.enumerable)}: ${text}`;
}

function getterText(ctx, object, descriptor, label, level) {
  try {
    ctx.indentation += 2;
    const text = inspectValue(ctx, descriptor.get.call(object), level);
    ctx.indentation -= 2;
    return `${label.slice(0, -1)}: ${text}]`;
  } catch (error) {
    return `${label.slice(0, -1)}: <Inspection threw (${error?.message})>]`;
  }
}

function keyText(key, isEnumerable) {
  if (typeof key === 'symbol') return `[${symbolText(key)}]`;
  if (key === '__proto__') return "['__proto__']";
  if (!isEnumerable) return `[${key}]`;
  return /^[a-zA-Z_][a-zA-Z_0-9]*$/.test(key) ? key : quote(key);
}

/** On one line when it is short and shallow, else a line per entry, with short list entries in columns. */
function layOut(ctx, output, base, [open, close], isList, level, object) {
  const lead = base === '' ? '' : `${base} `;
  if (ctx.compact === true) return `${lead}${open} ${output.join(', ')} ${close}`;
  let rows = output;
  if (ctx.compact !== false) {
    const count = output.length;
    if (isList && count > 6) rows = columns(ctx, output, object);
    if (ctx.currentLevel - level < ctx.compact && count === rows.length) {
      const start = rows.length + ctx.indentation + open.length + base.length + 10;
      const width = rows.reduce((sum, row) => sum + row.length, start);
      const fits = width + output.length <= ctx.breakLength && !base.includes('\n');
      if (fits && !rows.some((row) => row.includes('\n'))) return `${lead}${open} ${rows.join(', ')} ${close}`;
    }
  }
  const newLine = `\n${' '.repeat(ctx.indentation)}`;
  return `${lead}${open}${newLine}  ${rows.join(`,${newLine}  `)}${newLine}${close}`;
}

/** Puts the entries of a long list into columns of equal width, roughly 2.5 times as many rows as a square would have. */
function columns(ctx, output, object) {
  const count = ctx.maxArrayLength < output.length ? output.length - 1 : output.length;
  const widths = output.slice(0, count).map(textWidth);
  const total = widths.reduce((sum, width) => sum + width + 2, 0);
  const widest = Math.max(...widths) + 2;
  const isTable = widest * 3 + ctx.indentation < ctx.breakLength && (total / widest > 5 || widest <= 8);
  if (!isTable) return output;
  const bias = Math.sqrt(widest - total / output.length);
  const cell = Math.max(widest - 3 - bias, 1);
  const perRow = Math.min(
    Math.round(Math.sqrt(2.5 * cell * count) / cell),
    Math.floor((ctx.breakLength - ctx.indentation) / widest),
    ctx.compact * 4,
    15,
  );
  if (perRow <= 1) return output;
  const columnWidths = [];
  for (let column = 0; column < perRow; column++) {
    let width = 0;
    for (let i = column; i < count; i += perRow) width = Math.max(width, widths[i]);
    columnWidths.push(width + 2);
  }
  const isNumeric = output.every((_, i) => typeof object[i] === 'number' || typeof object[i] === 'bigint');
  const rows = [];
  for (let start = 0; start < count; start += perRow) {
    const end = Math.min(start + perRow, count);
    let row = '';
    for (let i = start; i < end; i++) {
      const isLast = i === end - 1;
      const cellText = isLast ? output[i] : `${output[i]}, `;
      const width = columnWidths[i - start] + output[i].length - widths[i];
      if (isNumeric) row += cellText.padStart(isLast ? width - 2 : width);
      else row += isLast ? cellText : cellText.padEnd(width);
    }
    rows.push(row);
  }
  if (count < output.length) rows.push(output[count]);
  return rows;
}

/** How many columns of a terminal the text takes. */
function textWidth(text) {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const char of text.normalize('NFC')) {
    if (/\p{Mn}|\p{Cf}|\p{Me}/u.test(char)) continue;
    width += isWide(char.codePointAt(0)) ? 2 : 1;
  }
  return width;
}

const isWide = (code) =>
  code >= 0x1100 &&
  (code <= 0x115f ||
    (code >= 0x2e80 && code <= 0xa4cf && code !== 0x303f) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1f64f) ||
    (code >= 0x1f900 && code <= 0x1f9ff) ||
    (code >= 0x20000 && code <= 0x3fffd));

/** util.inspect(value, options), or with showHidden and depth as second and third argument. */
function inspect(value, options, depth) {
  const chosen = typeof options === 'boolean' ? { showHidden: options, depth } : options;
  const settings = { ...inspectDefaults };
  for (const name of Object.keys(settings)) {
    if (chosen?.[name] !== undefined) settings[name] = chosen[name];
  }
  if (settings.depth === Infinity) settings.depth = null;
  if (settings.maxArrayLength === null) settings.maxArrayLength = Infinity;
  if (settings.maxStringLength === null) settings.maxStringLength = Infinity;
  const ctx = {
    ...settings,
    options: { ...settings },
    indentation: 0,
    path: [],
    circular: new Map(),
    currentLevel: 0,
  };
  return inspectValue(ctx, value, 0);
}
inspect.custom = customInspect;
inspect.defaultOptions = inspectDefaults;
