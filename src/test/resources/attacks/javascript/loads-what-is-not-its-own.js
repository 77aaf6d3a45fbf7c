// expects: blocked
function attempt(name, action) {
  try {
    console.log('ESCAPED', name, String(action()));
  } catch (e) {
    console.log('blocked', name, e.message);
  }
}

const fs = require('fs');
attempt('typescript', () => require('/opt/typescript/typescript.js'));
attempt('spring', () => require('${CANARY}'));
attempt('preload', () => fs.appendFileSync('/opt/node/preload.cjs', 'x'));
attempt('binding', () => process.binding('fs').internalModuleStat('${CANARY}') === 0 || (() => { throw new Error('no such file'); })());
attempt('dlopen', () => process.dlopen({ exports: {} }, '${CANARY}'));
attempt('chdir', () => process.chdir('/root'));
attempt('inspector', () => require('inspector').open(0, '0.0.0.0') ?? require('child_process').execFileSync('grep', ['eth0', '/proc/net/dev']));
attempt('global modules', () => require('npm'));
