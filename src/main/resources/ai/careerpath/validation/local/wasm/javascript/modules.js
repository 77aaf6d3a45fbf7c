// require, and what it finds.

/** Modules of Node that need a host, or more than this sandbox has. */
const absentModules = new Set(
  (
    'async_hooks child_process cluster constants crypto dgram diagnostics_channel dns dns/promises domain fs ' +
    'fs/promises http http2 https inspector module net os readline readline/promises repl stream ' +
    'stream/consumers stream/promises stream/web string_decoder sys test tls trace_events tty v8 vm wasi ' +
    'worker_threads zlib sqlite sea'
  ).split(' '),
);

/** What the local sandbox lacks when the module cannot be loaded; undefined when no sandbox could load it. */
function absence(name) {
  const bare = name.startsWith('node:') ? name.slice(5) : name;
  if (absentModules.has(bare)) return `module ${bare}`;
  if (name.startsWith('node:')) return undefined;
  return /^(@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*(\/[\w.~/-]+)?$/i.test(name)
    ? `package ${name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/')}`
    : undefined;
}

function require(name) {
  if (typeof name !== 'string') {
    throw nodeError(
      TypeError,
      'ERR_INVALID_ARG_TYPE',
      `The "id" argument must be of type string. Received ${inspect(name)}`,
    );
  }
  const bare = name.startsWith('node:') ? name.slice(5) : name;
  if (Object.hasOwn(builtins, bare)) return builtins[bare];
  const lacking = absence(name);
  const error = lacking === undefined ? new Error(`Cannot find module '${name}'`) : lackError(lacking);
  error.code = name.startsWith('node:') ? 'ERR_UNKNOWN_BUILTIN_MODULE' : 'MODULE_NOT_FOUND';
  if (lacking === undefined) error.requireStack = ['/app/index.js'];
  throw error;
}
require.resolve = (name) => (Object.hasOwn(builtins, name.replace(/^node:/, '')) ? name : require(name));
require.cache = Object.create(null);

/** The program's module object, which is also its `require.main`. */
const mainModule = {
  id: '.',
  path: '/app',
  exports: {},
  filename: '/app/index.js',
  loaded: false,
  children: [],
  paths: ['/app/node_modules'],
};
require.main = mainModule;
