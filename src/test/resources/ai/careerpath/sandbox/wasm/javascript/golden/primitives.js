console.log(1, -0, 1.5, NaN, 'str', "it's", true, null, undefined, 10n, Symbol('s'), Symbol());
console.log([1,'a',null,undefined,true,-0,10n,Symbol('q'),"it's",'a"b\'c','`a"b\'c']);
console.log({}, [], new Map(), new Set(), function(){}, ()=>{}, class{}, class A{}, Math.max);
