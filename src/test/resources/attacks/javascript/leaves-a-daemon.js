// expects: success
const { spawn } = require('child_process');
spawn('/bin/sh', ['-c', 'trap "" TERM HUP INT; while :; do sleep 1; done', '${TOKEN}'], { detached: true, stdio: 'inherit' }).unref();
console.log('blocked');
process.exit(0);
