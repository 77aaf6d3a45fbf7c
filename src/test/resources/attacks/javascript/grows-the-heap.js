// expects: memory
console.log('blocked');
const all = [];
for (;;) all.push(new Array(100000).fill(all.length));
