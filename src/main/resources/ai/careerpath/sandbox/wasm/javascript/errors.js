// Stack traces and uncaught errors, in the words of Node.

const scriptFile = '<input>';
const moduleFile = '/p/r/o/g.mjs';
const shownFile = 'index.js';
const wrapperHead = '(function (exports, require, module, __filename, __dirname) { ';

/** QuickJS's words for what goes wrong most, and V8's, which programs and their readers expect. */
const translations = [
  [/^cannot read property '(.*)' of (null|undefined)$/, "Cannot read properties of $2 (reading '$1')"],
  [/^cannot set property '(.*)' of (null|undefined)$/, "Cannot set properties of $2 (setting '$1')"],
  [/^(.*) is not initialized$/, "Cannot access '$1' before initialization"],
  [/^circular reference$/, 'Converting circular structure to JSON'],
  [/^BigInt are forbidden in JSON\.stringify$/, 'Do not know how to serialize a BigInt'],
  [/^cannot convert BigInt to number$/, 'Cannot mix BigInt and other types, use explicit conversions'],
  [/^cannot convert symbol to string$/, 'Cannot convert a Symbol value to a string'],
  [/^empty array$/, 'Reduce of empty array with no initial value'],
  [/^invalid array length$/, 'Invalid array length'],
  [/^invalid string length$/, 'Invalid string length'],
  [/^class constructors must be invoked with 'new'$/, "Class constructor cannot be invoked without 'new'"],
  [/^value is not iterable$/, 'object is not iterable'],
  [/^Could not find export '(.*)' in module '(.*)'$/, "The requested module '$2' does not provide an export named '$1'"],
];
const replaceText = uncurry(String.prototype.replace);
const testText = uncurry(RegExp.prototype.test);

/** Puts the error's message into V8's words; returns the property that could not be accessed, if that was it. */
const absentModule = /^could not load module '(.*)'$/;

function translate(error) {
  const message = error.message;
  if (typeof message !== 'string') return undefined;
  if (testText(absentModule, message)) return void explainImport(error, replaceText(message, absentModule, '$1'));
  for (let i = 0; i < translations.length; i++) {
    const [pattern, replacement] = translations[i];
    if (!testText(pattern, message)) continue;
    error.message = replaceText(message, pattern, replacement);
    return i < 2 ? replaceText(message, pattern, '$1') : undefined;
  }
  return undefined;
}

/** Says of a failed `import()` whether the sandbox lacks the module or nobody has it. */
function explainImport(error, name) {
  const lacking = hostCall('absence', name, '');
  error.code = 'ERR_MODULE_NOT_FOUND';
  error.message = lacking === 'no' ? `Cannot find module '${name}' imported from ${shownFile}` : absenceOf(lacking);
  if (lacking !== 'no') new Lack(error, lacking);
}

/** Where in the program a call is, or undefined for one in the engine or in this runtime. */
function placeOf(site, property) {
  const file = site.getFileName();
  if (file !== scriptFile && file !== moduleFile) return undefined;
  const line = site.getLineNumber();
  let column = site.getColumnNumber();
  const access = property === undefined ? undefined : accessAfter(line, property);
  if (access !== undefined) return access;
  if (file === scriptFile && line === 1 && column > wrapperHead.length) column -= wrapperHead.length;
  return `${shownFile}:${line}:${column}`;
}

let programLines = [];
const searchText = uncurry(String.prototype.search);
const escapeText = (text) => replaceText(text, /[^\w]/g, '\\$&');

/**
 * Where the program first accesses the property from that line on. The engine notes positions of calls only, so the
 * failed access is at or after the last call it knows.
 */
function accessAfter(line, property) {
  const access = new RegExp(`(\\.\\s*|\\[\\s*['"\`]?|[{,]\\s*)${escapeText(property)}(?![\\w$])`);
  for (let i = line; i < line + 50 && i <= programLines.length; i++) {
    const column = searchText(programLines[i - 1], access);
    if (column !== -1) return `${shownFile}:${i}:${column + 2}`;
  }
  return undefined;
}

function frameOf(site, property) {
  const name = site.getFunctionName();
  const place = site.isNative() ? undefined : placeOf(site, property);
  if (place === undefined) return undefined;
  if (name === programName) return `Object.<anonymous> (${place})`;
  return name && name !== '<anonymous>' && name !== '<eval>' ? `${name} (${place})` : place;
}

// The name of the function that a CommonJS program becomes.
const programName = '';

function headOf(error) {
  try {
    const name = error.name === undefined ? 'Error' : `${error.name}`;
    const message = error.message === undefined ? '' : `${error.message}`;
    return message === '' ? name : name === '' ? message : `${name}: ${message}`;
  } catch {
    return 'Error';
  }
}

Error.prepareStackTrace = (error, sites) => {
  let property = isError(error) ? translate(error) : undefined;
  let stack = headOf(error);
  for (let i = 0; i < sites.length; i++) {
    const frame = frameOf(sites[i], property);
    if (frame === undefined) continue;
    stack += `\n    at ${frame}`;
    property = undefined;
  }
  return stack;
};

try {
  const keepFunctions = Error.prepareStackTrace;
  Error.prepareStackTrace = (error, sites) => {
    delete getPrototypeOf(sites[0]).getFunction;
    return '';
  };
  void new Error().stack;
  Error.prepareStackTrace = keepFunctions;
} catch (error) {
  throw new Error(`stack traces do not work here: ${error}`);
}

/** The line of the program that `stack` names first, with a caret under the column; empty when it names none. */
function sourceLine(stack) {
  const [, line, column] = /index\.js:(\d+):(\d+)/.exec(stack) ?? [];
  if (line === undefined) return '';
  const text = programSource().split('\n')[line - 1] ?? '';
  const caret = text.slice(0, column - 1).replace(/[^\t]/g, ' ') + '^';
  return `${shownFile}:${line}\n${text}\n${caret}\n\n`;
}

const programSource = () => hostCall('source', '', '');

/**
 * What Node writes to standard error before it ends with an error that nothing caught. How a value shows itself is left
 * out, as in Node: it is the program's code and could end the run with success.
 */
function uncaughtText(error) {
  const shown = inspect(error, { customInspect: false });
  if (!isError(error)) return `Uncaught ${shown}\n`;
  const text = shown.startsWith('[') && !shown.includes('\n    at ') ? shown.replace(/^\[(.*?)\](?= \{|$)/s, '$1') : shown;
  return `${sourceLine(typeof error.stack === 'string' ? error.stack : '')}${text}\n`;
}

/**
 * Ends the run because of an error that nothing caught. The engine throws null where it has no memory for an error.
 */
function fatal(error) {
  const isMemory = isError(error) ? getPrototypeOf(error) === internalErrorPrototype && isOutOfMemory(error)
    : error === null && hostCall('memory-full', '', '') === 'yes';
  let text;
  try {
    text = isMemory && (error === null || error.message === '') ? 'InternalError: out of memory\n' : uncaughtText(error);
  } catch {
    text = isError(error) ? `${headOf(error)}\n` : 'Uncaught value that cannot be shown\n';
  }
  writeErr(text);
  const lack = Lack.of(error);
  if (lack !== undefined) hostCall('unsupported', lack, '');
  if (isMemory) hostCall('out-of-memory', '', '');
  hostCall('exit', '1', '');
}

/** The engine may have had no memory left for the message either; its other errors all have one. */
const isOutOfMemory = (error) => error.message === '' || includes(`${error.message}`, 'out of memory');
