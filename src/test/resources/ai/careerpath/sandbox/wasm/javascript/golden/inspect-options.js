const util=require('util');
console.log(util.inspect({a:{b:{c:{d:1}}}},{depth:null}), util.inspect({a:{b:{c:{d:1}}}},{depth:0}), util.inspect('str'), util.inspect({a:1,b:2},{compact:false}), util.inspect([1,[2,[3]]],false,0));
console.log(util.inspect({a:[1,2,3],b:new Map([[1,2]])},{compact:true}), util.inspect({b:1,a:2},{sorted:true}), util.inspect(new Array(10).fill(1),{maxArrayLength:3}), util.inspect('x'.repeat(50),{maxStringLength:10}));
console.log(util.inspect({a:'x'.repeat(30),b:'y'.repeat(30),c:1},{breakLength:Infinity}), util.inspect({get a(){return 5}},{getters:true}));
console.log({[util.inspect.custom](){return 'CUSTOM'}}, [{[util.inspect.custom](d,o){return {d}}}], {x:{[util.inspect.custom]:(d,o,i)=>i({q:d})}});
console.log(util.format('%s=%d', 'a', 1, 'b'), util.isDeepStrictEqual?.length, util.types.isDate(new Date()), util.types.isRegExp(/x/), util.inspect(new Proxy({a:1},{})), util.inspect(new Proxy(function f(){},{})));
console.log(util.inspect({a:1n,b:Symbol('x'),c:undefined,d:null,e:-0}), util.inspect("a\nb\t'\u0001\u{1F600}\ud800"), util.inspect(Object.create({a:1})));
