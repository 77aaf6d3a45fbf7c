const o={f(){return this.x}, x:1}; var v=5; console.log(o.f(), globalThis.v, typeof undeclared, (function(){return this===undefined})(), (function(){return typeof this})(), this===module.exports); undeclared2=5; console.log(undeclared2); label: for(;;) { break label } console.log(010, "\101"); with({q:1}) console.log(q);
return;
console.log('unreachable');
