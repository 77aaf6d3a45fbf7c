// expects: blocked
function attempt(name, action) {
  try {
    console.log('ESCAPED', name, String(action()));
  } catch (e) {
    console.log('blocked', name, e.message);
  }
}

const fs = require('fs');
for (const path of ['${CANARY}', '/proc/1/root${CANARY}', '/etc/shadow', '/root/.npmrc', '/sys/kernel/mm', '/var/log'])
  attempt(path, () => fs.readdirSync(path) && 0 || fs.readFileSync(path, 'utf8'));
