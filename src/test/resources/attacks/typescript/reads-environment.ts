// expects: no-secret
import * as fs from 'fs';
console.log('blocked', JSON.stringify(process.env), fs.readFileSync('/proc/1/environ', 'latin1'));
