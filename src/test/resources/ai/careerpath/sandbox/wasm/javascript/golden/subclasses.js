const util=require('util'); console.log(util.inspect(new Foo2()));
function Foo2(){ this.x=1 } Foo2.prototype.m=function(){}; console.log(new Foo2(), Foo2, Object.create(Foo2.prototype), {constructor:'x'}, {constructor:Foo2});
function anon(){ return new (function(){ this.z=1 })() } console.log(anon()); console.log(new (class { a=1 })(), new (class extends Map {})(), new (class M extends Map {})([[1,2]]), new (class L extends Array {})(3), (class L extends Array {}).from([1,2]));
console.log(new (class S extends Set{})([1]), new (class Pr extends Promise{})(()=>{}), new (class D extends Date{})(0), new (class R extends RegExp{})('x'), new (class E extends Error{})('q').message, new (class U extends Uint8Array{})(2));
