// expects: blocked
import * as fs from 'fs';
function attempt(name: string, action: () => unknown): void {
  try {
    console.log('ESCAPED', name, String(action()));
  } catch (e) {
    console.log('blocked', name, (e as Error).message);
  }
}

for (const path of ['${CANARY}', '/etc/shadow', '/proc/1/root${CANARY}']) attempt(path, () => fs.readFileSync(path, 'utf8'));
