// expects: blocked
import * as fs from 'fs';
import { execFileSync } from 'child_process';
function attempt(name: string, action: () => unknown): void {
  try {
    console.log('ESCAPED', name, String(action()));
  } catch (e) {
    console.log('blocked', name, (e as Error).message.split('\n')[0]);
  }
}

for (const path of ['/opt/typescript/lib.es2022.d.ts', '/opt/typescript/node_modules/@types/node/index.d.ts', '/opt/node/preload.cjs'])
  attempt(path, () => fs.appendFileSync(path, 'x'));
attempt('directory', () => fs.mkdirSync('/opt/typescript/node_modules/evil'));
attempt('rename', () => fs.renameSync('/opt/typescript', '/tmp/typescript'));
attempt('mount', () => execFileSync('mount', ['--bind', '/tmp', '/opt/typescript'], { stdio: 'pipe' }));
