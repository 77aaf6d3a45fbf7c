const o={name:'o'}; o.self=o; console.log(o);
const a=[1]; a.push(a,{a}); console.log(a);
const x={}; const y={x}; x.y=y; console.log(x,y,{x,y});
const m=new Map(); m.set('m',m); console.log(m);
