// expects: memory
console.log('blocked');
const blocks: Buffer[] = [];
for (;;) blocks.push(Buffer.alloc(16 << 20, 1));
