// expects: success
import * as fs from 'fs';
for (const place of ['/tmp', '/code', '/tmp/node_modules/@types/node', '/code/node_modules/@types/evil']) {
  fs.mkdirSync(place, { recursive: true });
  fs.writeFileSync(`${place}/index.d.ts`, 'declare const ESCAPED: string; this is no TypeScript');
}
fs.writeFileSync('/code/tsconfig.json', '{"extends": "${CANARY}"}');
console.log('blocked');
