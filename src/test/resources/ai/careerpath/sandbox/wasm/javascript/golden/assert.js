const assert=require('assert'); 
const t=(f)=>{ try { f(); console.log('ok') } catch(e) { console.log(e.name, e.code, e.message, '|', e.operator, e.generatedMessage) } };
t(()=>assert(0)); t(()=>assert(true)); t(()=>assert.equal(1,2)); t(()=>assert.equal(1,'1')); t(()=>assert.strictEqual(1,2)); t(()=>assert.deepStrictEqual({a:1},{a:1})); 
t(()=>assert.deepEqual([1,2,[3]],[1,2,['3']])); t(()=>assert.notStrictEqual(1,1)); t(()=>assert.throws(()=>{throw new TypeError('x')}, TypeError)); t(()=>assert.throws(()=>{})); t(()=>assert.throws(()=>{throw new Error('abc')},/abc/)); t(()=>assert.throws(()=>{throw new Error('abc')},{message:'abc'}));
t(()=>assert.match('abc',/x/)); t(()=>assert.fail()); t(()=>assert.fail('boom')); t(()=>assert.ifError(null)); t(()=>assert.doesNotThrow(()=>{throw new Error('z')}));
t(()=>assert.deepStrictEqual(new Map([[1,{a:2}]]),new Map([[1,{a:2}]]))); t(()=>assert.deepStrictEqual(new Set([1,{a:1}]),new Set([{a:1},1]))); t(()=>assert.deepStrictEqual([1,2,3],[1,2,3])); t(()=>assert.deepStrictEqual(new Date(0),new Date(0))); t(()=>assert.notDeepStrictEqual({a:1},{a:1})); t(()=>assert.deepStrictEqual(NaN,NaN)); t(()=>assert.deepStrictEqual(-0,0));
t(()=>assert.deepStrictEqual({a:1,b:[1,2]},{a:1,b:[1,3]}));t(()=>assert.strictEqual({a:1},{a:1}));
