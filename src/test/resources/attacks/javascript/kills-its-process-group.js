// expects: success
process.on('SIGTERM', () => {});
process.kill(0, 'SIGTERM');
require('os').setPriority(19);
console.log('blocked');
