console.log([1,,3], [,,], new Array(5), [1,2,,,5], Object.assign([1,2],{x:1}), Array(200));
console.log(Array.from({length:7},(_, i)=>i), Array.from({length:27},(_, i)=>i*3), Array.from({length:101},(_, i)=>i));
console.log(Array.from({length:150},(_, i)=>'item '+i));
console.log('abcdefghijklmnopqrstuvwxyz'.split(''));
console.log(Array.from({length:8},(_, i)=>({id:i})), Array.from({length:8},(_, i)=>[i,i*2]));
