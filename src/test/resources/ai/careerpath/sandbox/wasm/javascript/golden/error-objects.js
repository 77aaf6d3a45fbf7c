const e = new Error('msg'); console.log(e.message, String(e), Object.keys(e), e.name, e instanceof Error, Object.prototype.toString.call(e));
const noStack=new Error('ns'); noStack.stack=undefined; console.log(noStack, [noStack]); const e2=new TypeError('tt'); e2.stack='TypeError: tt'; console.log(e2, {e2}, [e2]);
class V extends Error { constructor(m,f){ super(m); this.name='V'; this.field=f; this.stack=this.stack.split('\n')[0]; } } console.log(new V('vm','ff')); console.log({err:new V('a',1)});
class W extends Error {} const w=new W('wm'); w.stack=w.stack.split('\n')[0]; console.log(w); const ag=new AggregateError([1],'agm'); ag.stack=ag.stack.split('\n')[0]; console.log(ag);
const c=new Error('c',{cause:'why'}); c.stack=c.stack.split('\n')[0]; console.log(c); const em=new Error(); em.stack=em.stack.split('\n')[0]; console.log(em, [em]);
const rn=new Error('renamed'); rn.name='Custom'; rn.stack=rn.stack.split('\n')[0]; console.log(rn); const cd=new RangeError('r'); cd.code='E_X'; cd.stack=cd.stack.split('\n')[0]; console.log(cd);
