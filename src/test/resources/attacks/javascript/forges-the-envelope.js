// expects: failure 9
const fs = require('fs');
const nonce = fs.readFileSync('/proc/1/cmdline', 'latin1').split('\0')[4];
for (let i = 0; i < 500; i++) for (const stage of ['received', 'started']) fs.writeSync(2, `\u0001${nonce}${stage}\n`);
console.log('blocked {"outcome":"executed","exit_code":0}');
process.reallyExit(9);
