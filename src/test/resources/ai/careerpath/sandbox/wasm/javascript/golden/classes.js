class Foo { constructor(){ this.a=1; this.b={c:2}; } }
class Bar extends Foo {}
console.log(new Foo(), new Bar(), [new Foo()], {f:new Foo()}, Foo, Bar, [Foo], {Foo});
class Empty{}; console.log(new Empty(), [new Empty()]);
console.log(Object.create(null), Object.assign(Object.create(null),{a:1}), Object.create({}), Object.create(Foo.prototype));
class T { get [Symbol.toStringTag]() { return 'Tagged' } }; console.log(new T(), Object.assign(new T(), {x:1}));
console.log({get a(){return 1}, set b(v){}, get c(){return 1}, set c(v){}});
class P { #priv=1; static s=2; get x(){return 1} } console.log(new P(), P);
