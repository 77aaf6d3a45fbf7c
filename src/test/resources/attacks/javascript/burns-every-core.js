// expects: bounded
const { Worker } = require('worker_threads');
console.log('blocked');
for (let i = 0; i < 10; i++) new Worker('for (;;) {}', { eval: true }).on('error', () => {});
for (;;) {}
