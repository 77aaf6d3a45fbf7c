// expects: blocked
function attempt(name, action) {
  try {
    console.log('ESCAPED', name, String(action()));
  } catch (e) {
    console.log('blocked', name, e.message);
  }
}

const fs = require('fs');
for (const directory of ['/tmp', '/dev/shm', '/code'])
  attempt(directory, () => { for (let i = 0; i < 400; i++) fs.writeFileSync(`${directory}/f${i}`, Buffer.alloc(1 << 20)); });
