// expects: no-secret
const fs = require('fs');
console.log('blocked', JSON.stringify(process.env));
for (const pid of fs.readdirSync('/proc').filter((n) => /^\d+$/.test(n)))
  try { console.log(pid, fs.readFileSync(`/proc/${pid}/environ`, 'latin1')); } catch (e) { console.log(e.message); }
