// expects: success
process.on('SIGTERM', () => {});
process.kill(0, 'SIGTERM');
console.log('blocked');
