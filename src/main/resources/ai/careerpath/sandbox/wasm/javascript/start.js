// Entry points for the host.

const isIdentifier = (name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== 'default';

/** The source of an ES module that exports what `require` gives for that name. */
function moduleSource(name) {
  const names = Object.keys(builtins[name]).filter(isIdentifier);
  const exported = names.length === 0 ? '' : `export const { ${names.map((key) => `${key}: $${key}`).join(', ')} } = m;`;
  const aliases = names.map((key) => `$${key} as ${key}`).join(', ');
  return `const m = globalThis[Symbol.for('careerpath.builtin')](${JSON.stringify(name)});\n` +
    `export default m;\n${exported.replace('export const', 'const')}\nexport { ${aliases} };\n`;
}

function compileScript(source) {
  const wrapped = `${wrapperHead}${source}\n})`;
  const program = indirectEval(wrapped);
  if (typeof program === 'function' && functionText(program) === wrapped.slice(1, -1)) return program;
  throw new SyntaxError("unexpected token in expression: '}'");
}

/** Runs the program as CommonJS; tells the host and returns when it does not parse as such. */
function startScript() {
  let program;
  try {
    program = compileScript(programSource().replace(/^\ufeff?#!.*/, ''));
  } catch (error) {
    if (/\]\/[a-z]*v/.test(programSource()) && /class|range|regexp|regular/i.test(error.message)) {
      hostCall('unsupported', 'regular expressions with flag v', '');
    }
    const line = /<input>:(\d+)|index\.js:(\d+)/.exec(error.stack);
    hostCall('not-a-script', `${error.message}`, `${line?.[1] ?? line?.[2] ?? 0}`);
    return;
  }
  begin(() => {
    const { exports } = mainModule;
    program.call(exports, exports, require, mainModule, mainModule.filename, mainModule.path);
  });
}

/** Runs the program as an ES module, which the host has compiled. */
function startModule() {
  begin(() => {
    unsettledModule = true;
    then(
      import('/p/r/o/g.mjs'),
      () => {
        unsettledModule = false;
      },
      (error) => {
        unsettledModule = false;
        uncaught(error, 'uncaughtException');
      },
    );
  });
}

function begin(program) {
  delete globalThis[entry];
  programLines = programSource().split('\n');
  const given = hostCall('arguments', '', '').slice(1);
  if (given !== '') process.argv.push(...given.split('\0'));
  startedAt.nanos = nanoTime();
  startedAt.millis = Date.now();
  drive(() => {
    watchIgnored(programSource());
    program();
  });
}

const entry = Symbol.for('careerpath.start');
const builtinSource = Symbol.for('careerpath.builtin');

installGlobals();
Object.defineProperty(globalThis, entry, { value: (asModule) => (asModule ? startModule() : startScript()), configurable: true });
Object.defineProperty(globalThis, builtinSource, { value: (name) => builtins[name], configurable: true });
for (const name of Object.keys(builtins)) hostCall('module', name, moduleSource(name));

// Lets the host find the shared array and the fields of a promise.
slots[0] = 0x5eed1234;
slots[1] = 0x12345eed;
hostCall('slots', '', '');
slots[0] = Promise.resolve(0x5eed1234);
hostCall('slots', '', '');
slots[0] = slots[1] = undefined;
