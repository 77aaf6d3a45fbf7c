console.log(atob('aGVsbG8='), btoa('hello'), btoa('a'), btoa('ab'), new TextDecoder().decode(new TextEncoder().encode('héllo😀')), structuredClone({a:[1,{b:new Set([1])}],d:new Date(5),e:new Error('x').message}));
const o={}; o.o=o; const c=structuredClone(o); console.log(c.o===c, c!==o); try { structuredClone(()=>{}) } catch(e) { console.log(e.name, e.message, e.code) }
const ac=new AbortController(); ac.signal.addEventListener('abort',()=>console.log('aborted', ac.signal.reason.name)); ac.abort(); console.log(ac.signal.aborted); try { ac.signal.throwIfAborted() } catch(e) { console.log(e.name,e.message) }
const et=new EventTarget(); et.addEventListener('x',e=>console.log(e.type, e instanceof Event, e.detail),{once:true}); et.dispatchEvent(new CustomEvent('x',{detail:5})); et.dispatchEvent(new Event('x'));
console.log(queueMicrotask.name, setTimeout.name, typeof performance.now(), performance.now()<10000, typeof process.hrtime.bigint(), process.hrtime().length, process.uptime()<100);
