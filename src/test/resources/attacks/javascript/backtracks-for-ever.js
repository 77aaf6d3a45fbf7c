// expects: time
console.log('blocked');
/^(a+)+$/.test('a'.repeat(60) + 'b');
for (;;) {}
