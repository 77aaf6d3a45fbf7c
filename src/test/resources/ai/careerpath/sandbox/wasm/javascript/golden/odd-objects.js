console.log([undefined,null], [[]], [{}], {a:[]}, {a:{}}, [[],[]], {a:undefined});
console.log([['a',1],['b',2]], Object.entries({x:1,y:{z:2}}));
console.log([1.5,2.25,100.125,3,4,5,6,7], [true,false,true,false,true,false,true], ['a','bb','ccc','dddd','eeeee','ffffff','ggggggg']);
console.log(new Array(3).fill({a:1}), Array(7).fill('hello world this is long'), Array(8).fill(null), Array(10).fill(undefined));
console.log([1n,2n,3n,4n,5n,6n,7n,8n,9n,10n], [-1,-2,-3,-4,-5,-6,-700]);
console.log((function(){return arguments})(1,2), globalThis === global, [Symbol.iterator], {[Symbol.toStringTag]:'X',a:1});
console.log([1,2,3].entries(), 'ab'[Symbol.iterator](), (function*(){})());
console.log(JSON, Math, Reflect, Symbol, Object, Array.prototype, Object.prototype, Map.prototype);
