// expects: blocked
import * as fs from 'fs';
function attempt(name: string, action: () => unknown): void {
  try {
    console.log('ESCAPED', name, String(action()));
  } catch (e) {
    console.log('blocked', name, (e as Error).message);
  }
}

for (const path of ['${WRITE}/pwned', '/usr/pwned', '/opt/typescript/typescript.js', '/opt/typescript/compile.cjs', '/etc/passwd'])
  attempt(path, () => fs.writeFileSync(path, 'x'));
