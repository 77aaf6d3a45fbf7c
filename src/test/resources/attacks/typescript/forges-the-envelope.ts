// expects: failure 6
import * as fs from 'fs';
const nonce = fs.readFileSync('/proc/1/cmdline', 'latin1').split('\0')[4];
for (const stage of ['received', 'started']) fs.writeSync(2, `\u0001${nonce}${stage}\n`);
fs.writeSync(2, 'index.ts(1,1): error TS2304: Cannot find name.\n');
console.log('blocked');
process.exit(6);
