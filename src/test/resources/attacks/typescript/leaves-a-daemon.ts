// expects: success
import { spawn } from 'child_process';
spawn('/bin/sh', ['-c', 'trap "" TERM; while :; do sleep 1; done', '${TOKEN}'], { detached: true, stdio: 'inherit' }).unref();
console.log('blocked');
process.exit(0);
