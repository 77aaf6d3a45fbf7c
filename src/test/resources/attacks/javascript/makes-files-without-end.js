// expects: blocked
const fs = require('fs');
for (const place of ['/dev', '/', '/proc', '/usr/lib', '/opt'])
  try { fs.writeFileSync(`${place}/pwned`, ''); console.log('ESCAPED', place); } catch (e) { console.log('blocked', e.code); }
try { for (let i = 0; i < 100000; i++) fs.mkdirSync(`/dev/shm/${i}`); } catch (e) { console.log('blocked', e.code); }
