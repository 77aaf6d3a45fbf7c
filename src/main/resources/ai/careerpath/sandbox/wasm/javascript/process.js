// The process object. It has no process behind it: exit ends the run, everything else is about the run alone.

const processEvents = new EventEmitter();
let isExiting = false;
let exitCode;

function emitExit(code) {
  if (isExiting) return;
  isExiting = true;
  processEvents.emit('exit', code);
}

/** Ends the run with a code, after the program's exit listeners. */
function exit(code) {
  if (code !== undefined) exitCode = requireExitCode(code);
  try {
    emitExit(Number(exitCode ?? 0));
  } catch (error) {
    fatal(error);
  }
  end(exitCode);
}

/** A program that gives up after it ran into something the sandbox lacks has not failed by itself. */
function end(code) {
  const status = code >>> 0 & 255;
  if (status !== 0 && Lack.latest !== undefined) hostCall('unsupported', Lack.latest, '');
  hostCall('exit', `${status}`, '');
}

/** The exit code as Node takes it: an integer, also as text; null and undefined stand for none. */
function requireExitCode(value) {
  if (value === undefined || value === null) return value;
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  if (typeof number !== 'number' || (typeof value === 'string' && !Number.isInteger(number))) {
    const received = `type ${typeof value} (${inspect(value)})`;
    throw nodeError(TypeError, 'ERR_INVALID_ARG_TYPE', `The "code" argument must be of type number. Received ${received}`);
  }
  if (!Number.isInteger(number)) {
    const limit = 'It must be an integer';
    throw nodeError(RangeError, 'ERR_OUT_OF_RANGE', `The value of "code" is out of range. ${limit}. Received ${number}`);
  }
  return value;
}

function stream(write, descriptor) {
  return {
    fd: descriptor,
    isTTY: false,
    writable: true,
    write(chunk, encoding, done) {
      write(typeof chunk === 'string' ? chunk : textOfBytes(chunk));
      const callback = typeof encoding === 'function' ? encoding : done;
      if (typeof callback === 'function') process.nextTick(callback);
      return true;
    },
    end(chunk) {
      if (chunk !== undefined) this.write(chunk);
      return this;
    },
    on() {
      return this;
    },
    once() {
      return this;
    },
  };
}

function textOfBytes(chunk) {
  if (ArrayBuffer.isView(chunk)) return new TextDecoder().decode(chunk);
  throw nodeError(
    TypeError,
    'ERR_INVALID_ARG_TYPE',
    `The "chunk" argument must be of type string or an instance of Buffer or Uint8Array. Received ${inspect(chunk)}`,
  );
}

function hrtime(since) {
  const nanos = BigInt(nanoTime()) - (since === undefined ? 0n : BigInt(since[0]) * 1_000_000_000n + BigInt(since[1]));
  return [Number(nanos / 1_000_000_000n), Number(nanos % 1_000_000_000n)];
}
hrtime.bigint = () => BigInt(nanoTime());

const isSignal = (event) => typeof event === 'string' && event.startsWith('SIG');

const process = {
  title: 'node',
  version: 'v20.0.0',
  versions: { node: '20.0.0', quickjs: 'ng' },
  arch: 'wasm32',
  platform: 'linux',
  release: { name: 'node' },
  argv: ['node', '/app/index.js'],
  execArgv: [],
  execPath: '/usr/bin/node',
  env: {},
  pid: 1,
  ppid: 0,
  stdout: stream(writeOut, 1),
  stderr: stream(writeErr, 2),
  exit,
  abort: () => exit(134),
  cwd: () => '/app',
  uptime: () => milliTime() / 1000,
  hrtime,
  nextTick: (callback, ...args) => {
    requireFunction(callback);
    ticks.push(() => callback(...args));
  },
  memoryUsage: () => {
    const heapTotal = Number(hostCall('memory', '', ''));
    return { rss: heapTotal, heapTotal, heapUsed: heapTotal, external: 0, arrayBuffers: 0 };
  },
  cpuUsage: () => ({ user: Math.round(milliTime() * 1000), system: 0 }),
  emitWarning: (warning, type = 'Warning') => {
    const text = isError(warning) ? `${warning.name}: ${warning.message}` : `${type.type ?? type}: ${warning}`;
    writeErr(`(node:1) ${text}\n`);
  },
  umask: () => 0o22,
  getuid: () => 1000,
  getgid: () => 1000,
};

Object.defineProperty(process, 'exitCode', {
  get: () => exitCode,
  set: (value) => {
    exitCode = requireExitCode(value);
  },
  enumerable: true,
});

for (const name of Object.getOwnPropertyNames(EmitterMethods.prototype)) {
  if (name === 'constructor') continue;
  const value = (event, ...args) => {
    const result = isSignal(event) && name !== 'emit' ? processEvents : processEvents[name](event, ...args);
    return result === processEvents ? process : result;
  };
  Object.defineProperty(process, name, { value, configurable: true, writable: true });
}
Object.defineProperty(process, Symbol.toStringTag, { value: 'process', configurable: true });
