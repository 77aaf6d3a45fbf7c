console.log({a:1,b:'x',c:[1,2,3],d:{e:{f:{g:1}}}});
console.log({a:{b:{c:{}}}}, {a:{b:{c:[]}}}, {a:{b:{c:new Map([[1,2]])}}}, [[[[1]]]]);
console.log({'a-b':1, 2:3, [Symbol('k')]:4, 'valid_id':5, '$x': 6, 'ünï':7});
