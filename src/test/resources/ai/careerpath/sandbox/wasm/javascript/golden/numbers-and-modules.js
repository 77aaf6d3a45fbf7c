console.log([1.0, 2.5, -3], [0.1+0.2, 1e21, 1e-7, 123456789012345680000], Number.MAX_SAFE_INTEGER, Infinity, -Infinity, [Infinity, NaN]);
console.log(process.argv.length, typeof process.env, process.exitCode, typeof require, typeof module, typeof exports, module.exports === exports, this === exports, typeof __filename, require.main === module);
console.log([..."héllo"].length, 'abc'.at(-1), [3,1,2].toSorted(), structuredClone({a:new Date(0),b:new Map([[1,{c:2}]]),c:[1,,3]}));
