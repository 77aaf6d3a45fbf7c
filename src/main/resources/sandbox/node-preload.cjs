// Writes to a pipe wait until there is room, like those to a file: otherwise what a program prints before it calls
// process.exit() is lost, and one that prints without end runs out of memory instead.
'use strict';
const { inspect } = require('node:util');
for (const stream of [process.stdout, process.stderr]) stream._handle?.setBlocking?.(true);

// Of a rejection that is no error Node.js tells the kind alone, "#<Object>"; what it was says more.
let reason;
const emit = process.emit;
process.emit = function (name, value, ...rest) {
  if (name === 'unhandledRejection') reason = value;
  return emit.call(this, name, value, ...rest);
};
process.on('uncaughtExceptionMonitor', (error) => {
  if (error?.code !== 'ERR_UNHANDLED_REJECTION' || typeof reason !== 'object') return;
  const shown = inspect(reason, { breakLength: Infinity, compact: true });
  error.stack = error.stack.replace(/"#<.*>"/, () => `"${shown}"`);
});
