// What the program reads: standard input, arguments, and the files that came with it.

const inputText = () => hostCall('stdin', '', '').slice(1);

/** Standard input is all there at once: one piece, then its end. */
function makeStdin() {
  const stdin = new EventEmitter();
  let started = false;
  let asText = false;
  const flow = () => {
    if (started) return;
    started = true;
    timerFunctions.setImmediate(() => {
      const text = inputText();
      if (text !== '') stdin.emit('data', asText ? text : Buffer.from(text));
      stdin.emit('end');
      stdin.emit('close');
    });
  };
  const listen = stdin.on.bind(stdin);
  const on = (event, listener) => {
    listen(event, listener);
    if (event === 'data' || event === 'end' || event === 'readable') flow();
    return stdin;
  };
  return Object.assign(stdin, {
    fd: 0,
    isTTY: false,
    readable: true,
    on,
    addListener: on,
    setEncoding: () => {
      asText = true;
      return stdin;
    },
    resume: () => {
      flow();
      return stdin;
    },
    pause: () => stdin,
    unref: () => stdin,
    ref: () => stdin,
    async *[Symbol.asyncIterator]() {
      const text = inputText();
      if (text !== '') yield asText ? text : Buffer.from(text);
    },
  });
}

const fileNames = new Set(['/dev/stdin', 0]);

/** A file that came with the program, or standard input; whatever else a program reads, no sandbox could have. */
function readFile(name, options) {
  const encoding = typeof options === 'string' ? options : options?.encoding;
  const text = fileNames.has(name) ? `f${inputText()}` : hostCall('file', toWellFormed(`${name}`.replace(/^\.\//, '')), '');
  if (text === 'no') {
    const error = new Error(`ENOENT: no such file or directory, open '${name}'`);
    throw Object.assign(error, { errno: -2, code: 'ENOENT', syscall: 'open', path: `${name}` });
  }
  return encoding === undefined || encoding === null ? Buffer.from(text.slice(1)) : text.slice(1);
}

const fs = {
  readFileSync: readFile,
  existsSync: (name) => hostCall('file', toWellFormed(`${name}`.replace(/^\.\//, '')), '') !== 'no',
};

const linesOf = (text) => text.replace(/\r?\n$/, '').split(/\r?\n/);

function createInterface({ input } = {}) {
  if (input !== process.stdin) throw lackError('module readline for other streams');
  const lines = new EventEmitter();
  let closed = false;
  const close = () => {
    if (closed) return;
    closed = true;
    lines.emit('close');
  };
  const pending = [];
  let waiting = 0;
  timerFunctions.setImmediate(() => {
    const text = inputText();
    pending.push(...(text === '' ? [] : linesOf(text)));
    if (lines.listenerCount('line') === 0) return;
    while (pending.length > 0 && !closed) lines.emit('line', pending.shift());
    if (waiting === 0) close();
  });
  return Object.assign(lines, {
    close,
    setPrompt: () => {},
    prompt: () => {},
    question: (query, options, callback = options) => {
      writeOut(`${query}`);
      waiting += 1;
      timerFunctions.setTimeout(() => {
        waiting -= 1;
        if (pending.length > 0) callback(pending.shift());
        else close();
      }, 0);
    },
    async *[Symbol.asyncIterator]() {
      const text = inputText();
      if (text !== '') yield* linesOf(text);
    },
  });
}

const readline = { createInterface };
