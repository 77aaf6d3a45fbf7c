// Writes to a pipe wait until there is room, like those to a file: otherwise what a program prints before it calls
// process.exit() is lost, and one that prints without end runs out of memory instead.
'use strict';
for (const stream of [process.stdout, process.stderr]) stream._handle?.setBlocking?.(true);
