// expects: success
const fs = require('fs');
const { execFileSync } = require('child_process');
// Whatever the next program would start with.
for (const path of ['/tmp/.noderc', '/code/package.json', '/code/node_modules', '/tmp/node_modules', '/tmp/node-compile-cache'])
  try { fs.mkdirSync(path); fs.writeFileSync(`${path}/index.js`, 'console.log("ESCAPED")'); } catch (e) { console.log(e.code); }
process.env.NODE_OPTIONS = '--require /tmp/evil.js';
fs.writeFileSync('/tmp/evil.js', 'console.log("in a child of its own")');
fs.writeFileSync('/code/index.js', 'console.log("ESCAPED")');
console.log('blocked', execFileSync(process.execPath, ['-p', '1'], { encoding: 'utf8' }));
