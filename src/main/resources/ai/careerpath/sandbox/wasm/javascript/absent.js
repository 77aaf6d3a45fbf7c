// What Node.js 20 has in the modules that are here, by Object.keys of each; what we have not is absent, not undefined.

const membersOfNode = {
  'assert':
    'AssertionError CallTracker deepEqual deepStrictEqual doesNotMatch doesNotReject doesNotThrow equal ' +
    'fail ifError match notDeepEqual notDeepStrictEqual notEqual notStrictEqual ok rejects strict ' +
    'strictEqual throws ',
  'assert/strict':
    'AssertionError CallTracker deepEqual deepStrictEqual doesNotMatch doesNotReject doesNotThrow equal ' +
    'fail ifError match notDeepEqual notDeepStrictEqual notEqual notStrictEqual ok rejects strict ' +
    'strictEqual throws ',
  'util':
    'MIMEParams MIMEType TextDecoder TextEncoder aborted callbackify debug debuglog deprecate format ' +
    'formatWithOptions getSystemErrorMap getSystemErrorName inherits inspect isArray isBoolean isBuffer ' +
    'isDate isDeepStrictEqual isError isFunction isNull isNullOrUndefined isNumber isObject isPrimitive ' +
    'isRegExp isString isSymbol isUndefined log parseArgs parseEnv promisify stripVTControlCharacters ' +
    'styleText toUSVString transferableAbortController transferableAbortSignal types ',
  'util/types':
    'isAnyArrayBuffer isArgumentsObject isArrayBuffer isArrayBufferView isAsyncFunction isBigInt64Array ' +
    'isBigIntObject isBigUint64Array isBooleanObject isBoxedPrimitive isCryptoKey isDataView isDate ' +
    'isExternal isFloat32Array isFloat64Array isGeneratorFunction isGeneratorObject isInt16Array ' +
    'isInt32Array isInt8Array isKeyObject isMap isMapIterator isModuleNamespaceObject isNativeError ' +
    'isNumberObject isPromise isProxy isRegExp isSet isSetIterator isSharedArrayBuffer isStringObject ' +
    'isSymbolObject isTypedArray isUint16Array isUint32Array isUint8Array isUint8ClampedArray isWeakMap ' +
    'isWeakSet ',
  'path':
    'basename delimiter dirname extname format isAbsolute join matchesGlob normalize parse posix relative ' +
    'resolve sep toNamespacedPath win32 ',
  'buffer':
    'Blob Buffer File INSPECT_MAX_BYTES SlowBuffer atob btoa constants isAscii isUtf8 kMaxLength ' +
    'kStringMaxLength resolveObjectURL transcode ',
  'url':
    'URL URLSearchParams Url domainToASCII domainToUnicode fileURLToPath format parse pathToFileURL ' +
    'resolve resolveObject urlToHttpOptions ',
  'events':
    'EventEmitter EventEmitterAsyncResource addAbortListener captureRejectionSymbol captureRejections ' +
    'defaultMaxListeners errorMonitor getEventListeners getMaxListeners init listenerCount on once ' +
    'setMaxListeners usingDomains ',
  'console':
    'Console assert clear context count countReset createTask debug dir dirxml error group groupCollapsed ' +
    'groupEnd info log profile profileEnd table time timeEnd timeLog timeStamp trace warn ',
  'process':
    'abort allowedNodeEnvironmentFlags arch argv argv0 assert availableMemory binding chdir config ' +
    'constrainedMemory cpuUsage cwd debugPort dlopen domain emitWarning env execArgv execPath exit ' +
    'exitCode features getActiveResourcesInfo getBuiltinModule getegid geteuid getgid getgroups getuid ' +
    'hasUncaughtExceptionCaptureCallback hrtime initgroups kill loadEnvFile memoryUsage moduleLoadList ' +
    'nextTick openStdin pid platform ppid reallyExit release report resourceUsage setSourceMapsEnabled ' +
    'setUncaughtExceptionCaptureCallback setegid seteuid setgid setgroups setuid sourceMapsEnabled stderr ' +
    'stdin stdout title umask uptime version versions ',
  'timers':
    'active clearImmediate clearInterval clearTimeout enroll promises setImmediate setInterval setTimeout ' +
    'unenroll ',
  'timers/promises':
    'scheduler setImmediate setInterval setTimeout ',
  'perf_hooks':
    'Performance PerformanceEntry PerformanceMark PerformanceMeasure PerformanceObserver ' +
    'PerformanceObserverEntryList PerformanceResourceTiming constants createHistogram ' +
    'monitorEventLoopDelay performance ',
  'fs':
    'Dir Dirent F_OK FileReadStream FileWriteStream R_OK ReadStream Stats W_OK WriteStream X_OK access ' +
    'accessSync appendFile appendFileSync chmod chmodSync chown chownSync close closeSync constants ' +
    'copyFile copyFileSync cp cpSync createReadStream createWriteStream exists existsSync fchmod ' +
    'fchmodSync fchown fchownSync fdatasync fdatasyncSync fstat fstatSync fsync fsyncSync ftruncate ' +
    'ftruncateSync futimes futimesSync lchmod lchmodSync lchown lchownSync link linkSync lstat lstatSync ' +
    'lutimes lutimesSync mkdir mkdirSync mkdtemp mkdtempSync open openAsBlob openSync opendir opendirSync ' +
    'promises read readFile readFileSync readSync readdir readdirSync readlink readlinkSync readv ' +
    'readvSync realpath realpathSync rename renameSync rm rmSync rmdir rmdirSync stat statSync statfs ' +
    'statfsSync symlink symlinkSync truncate truncateSync unlink unlinkSync unwatchFile utimes utimesSync ' +
    'watch watchFile write writeFile writeFileSync writeSync writev writevSync ',
  'readline':
    'Interface clearLine clearScreenDown createInterface cursorTo emitKeypressEvents moveCursor promises ',
};

/** Stands for something that Node has and this sandbox has not: any use of it throws, and is told as what it is. */
function absentMember(name) {
  const fail = () => {
    throw lackError(name);
  };
  return new Proxy(function () {}, { apply: fail, construct: fail, get: (target, key) => (typeof key === 'symbol' ? undefined : fail()) });
}

function completeModules() {
  for (const [module, names] of Object.entries(membersOfNode)) {
    const ours = builtins[module];
    for (const name of names.trim().split(' ')) {
      if (name in ours || (module === 'process' && name.startsWith('_'))) continue;
      Object.defineProperty(ours, name, { value: absentMember(`${module}.${name}`), configurable: true, writable: true, enumerable: module !== 'process' && module !== 'console' && module !== 'events' });
    }
  }
}

const absentOf = (type, names, label) => {
  for (const name of names) {
    if (name in type) continue;
    Object.defineProperty(type, name, { value: absentMember(`Intl.${label}.${name}`), configurable: true, writable: true });
  }
};

function completeLanguage() {
  for (const type of [NumberFormat, DateTimeFormat, Collator]) absentOf(type, ['supportedLocalesOf'], type.name);
  const formats = ['formatToParts', 'formatRange', 'formatRangeToParts', 'resolvedOptions'];
  absentOf(NumberFormat.prototype, formats, 'NumberFormat');
  absentOf(DateTimeFormat.prototype, formats, 'DateTimeFormat');
  absentOf(Collator.prototype, ['resolvedOptions'], 'Collator');
  if (globalThis.Atomics === undefined) define('Atomics', absentGlobal('Atomics', true));
  for (const name of ['$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8', '$9', 'input', '$_', 'lastMatch', '$&', 'lastParen', '$+', 'leftContext', '$`', 'rightContext', "$'"]) {
    if (name in RegExp) continue;
    Object.defineProperty(RegExp, name, {
      get() {
        throw lackError(`RegExp.${name.replace(/[^\w$]/, '')}`);
      },
      configurable: true,
    });
  }
}

const OTHER_ENCODINGS = /^(utf-?16(le|be)?|ucs-2|(us-)?ascii|latin-?1|iso-?8859-\d+|windows-\d+|cp125\d|shift[_-]jis|euc-(jp|kr)|gbk|gb18030|big5|koi8-[ru]|macintosh|ibm866)$/i;
// Languages whose letters change their case in ways of their own.
const OWN_CASES = /^(tr|az|lt)\b/i;

function completeText() {
  const Decoder = globalThis.TextDecoder;
  const guardedDecoder = new Proxy(Decoder, {
    construct: (target, args, newTarget) => {
      if (OTHER_ENCODINGS.test(`${args[0] ?? ''}`.trim())) throw lackError(`TextDecoder for ${args[0]}`);
      return Reflect.construct(target, args, newTarget);
    },
  });
  define('TextDecoder', guardedDecoder);
  builtins.util.TextDecoder = guardedDecoder;
  for (const name of ['toLocaleLowerCase', 'toLocaleUpperCase']) {
    const plain = uncurry(String.prototype[name]);
    const method = {
      [name](locales) {
        for (const locale of [locales].flat()) if (OWN_CASES.test(`${locale}`)) throw absentIntl();
        return plain(this);
      },
    }[name];
    Object.defineProperty(String.prototype, name, { value: method, configurable: true, writable: true });
  }
  const plainAny = Promise.any;
  Object.defineProperty(Promise, 'any', {
    value: function any(promises) {
      return plainAny.call(this, promises).catch((error) => {
        if (error instanceof AggregateError && error.message === '') {
          Object.defineProperty(error, 'message', { value: 'All promises were rejected', configurable: true, writable: true });
          error.stack = error.stack?.replace('AggregateError', 'AggregateError: All promises were rejected');
        }
        throw error;
      });
    },
    configurable: true,
    writable: true,
  });
}

const UNICODE_SETS = /\/[dgimsuy]*v[dgimsuy]*(?![\w$])|["'`][dgimsuy]*v[dgimsuy]*["'`]/;

/** What the engine takes and then ignores, or has not filled. Only programs that may use it pay for looking. */
function watchIgnored(source) {
  if (/\bimport\s*\.\s*meta\b/.test(source)) throw lackError('import.meta');
  if (!UNICODE_SETS.test(source)) return;
  const make = (call) => (target, ...rest) => {
    if (`${rest.at(call)[1] ?? ''}`.includes('v')) throw lackError('regular expressions with flag v');
    return call === 0 ? Reflect.construct(target, ...rest) : Reflect.apply(target, ...rest);
  };
  define('RegExp', new Proxy(RegExp, { construct: make(0), apply: make(1) }));
  const plain = uncurry(RegExp.prototype.exec);
  const exec = function exec(text) {
    if (this.unicodeSets) throw lackError('regular expressions with flag v');
    return plain(this, text);
  };
  Object.defineProperty(RegExp.prototype, 'exec', { value: exec, configurable: true, writable: true });
  const test = function test(text) {
    return this.exec(text) !== null;
  };
  Object.defineProperty(RegExp.prototype, 'test', { value: test, configurable: true, writable: true });
}
