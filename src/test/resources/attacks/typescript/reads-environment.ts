// expects: no-secret
import * as fs from 'fs';
console.log('blocked', JSON.stringify(process.env));
try {
  console.log(fs.readFileSync('/proc/1/environ', 'latin1'));
} catch (e) {
  console.log('blocked', (e as Error).message);
}
