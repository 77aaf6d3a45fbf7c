// expects: failure 7
const fs = require('fs');
const words = new Set(['0'.repeat(32)]);
for (const pid of fs.readdirSync('/proc')) {
  for (const file of ['cmdline', 'environ']) {
    try {
      for (const word of fs.readFileSync(`/proc/${pid}/${file}`, 'latin1').match(/[0-9a-f]{32}/g) ?? []) words.add(word);
    } catch {}
  }
}
for (const word of words) for (const text of ['received', 'started', 'ended 0 0 0']) fs.writeSync(2, `\x01${word} ${text}\n`);
fs.writeSync(1, '{"outcome":"executed","exit_code":0}\n');
process.reallyExit(7);
