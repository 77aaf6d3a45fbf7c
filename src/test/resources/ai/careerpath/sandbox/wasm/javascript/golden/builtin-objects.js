console.log(new Date(0), [new Date(0)], {d:new Date(86400000)}, new Date(NaN), /ab+c/gi, [/x/], {r:/y/});
console.log(new Uint8Array([1,2,3]), new Float64Array(2), new ArrayBuffer(4), new BigInt64Array([1n]), new DataView(new ArrayBuffer(2)), new Uint8Array(0));
console.log(new Number(3), new String('abc'), new Boolean(false), Object(Symbol('b')), Object(5n));
