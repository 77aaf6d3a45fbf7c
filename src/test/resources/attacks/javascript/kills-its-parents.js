// expects: bounded
console.log('blocked');
for (const pid of [process.ppid, 1]) for (const s of ['SIGSTOP', 'SIGKILL']) try { process.kill(pid, s); } catch (e) { console.log(e.code); }
