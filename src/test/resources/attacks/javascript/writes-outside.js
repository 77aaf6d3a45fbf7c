// expects: blocked
function attempt(name, action) {
  try {
    console.log('ESCAPED', name, String(action()));
  } catch (e) {
    console.log('blocked', name, e.message);
  }
}

const fs = require('fs');
for (const path of ['${WRITE}/pwned', '/usr/pwned', '/etc/passwd', '/pwned', '/dev/pwned', '/proc/sys/kernel/core_pattern', '/proc/1/mem'])
  attempt(path, () => fs.writeFileSync(path, 'x'));
attempt('setuid', () => process.setuid(0));
attempt('chroot', () => require('child_process').execFileSync('chroot', ['/tmp', '/bin/true'], { stdio: 'pipe' }));
