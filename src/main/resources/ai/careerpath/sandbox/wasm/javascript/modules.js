// require, and what it finds.

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
  const lacking = hostCall('absence', toWellFormed(name), '');
  const error = lacking === 'no' ? new Error(`Cannot find module '${name}'`) : lackError(lacking);
  error.code = name.startsWith('node:') ? 'ERR_UNKNOWN_BUILTIN_MODULE' : 'MODULE_NOT_FOUND';
  if (lacking === 'no') error.requireStack = ['/app/index.js'];
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
