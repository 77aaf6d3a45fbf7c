// expects: time
console.log('blocked');
for (;;) {}
