console.log(new Map([['a',1],[{x:1},[1,2]]]), new Set([1,'a',{b:2}]), new Map([[new Map([[1,2]]),new Set([1])]]));
console.log(new WeakMap(), new WeakSet());
console.log([new Map([['k',{deep:{er:{est:1}}}]])]);
console.log(new Map([[1,{a:1,b:2,c:{d:1}}],[2,{a:1,b:2,c:{d:1}}],[3,{a:1,b:2,c:{d:1}}],[4,{a:1,b:2,c:{d:1}}]]));
