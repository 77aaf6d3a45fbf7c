// expects: bounded
const { Worker } = require('worker_threads');
console.log('blocked');
for (let i = 0; i < 500; i++) new Worker('setInterval(() => {}, 1000)', { eval: true }).on('error', () => {});
