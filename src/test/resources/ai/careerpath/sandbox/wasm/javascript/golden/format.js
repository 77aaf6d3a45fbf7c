console.log('%s|%d|%i|%f|%j|%o|%O|%%|%c|%x', 'str', 42.5, 42.9, '3.14', {a:1}, [1,{b:2}], {c:{d:{e:{f:1}}}}, 'css', 'extra', {z:1});
console.log('%s %s %s %s', {a:{b:1}}, [1,2], null, undefined, 5n, Symbol('x'), -0);
console.log('%s', class A{}, function f(){}); console.log('%s', new Error('e1').message, new Date(0)); console.log('%d %d %d', '0x10', 'abc', 10n);
console.log('100%', 5); console.log('%s'); console.log('a', 'b %s', 'c'); console.log('%%', 1); console.log(); console.log('');
console.log('%i', 'x', '%f', 1.5); console.log('%s', {toString(){return 'custom'}}, new (class Q{ toString(){return 'q'} })); console.log('%s', -0, -0);
console.log('%j', 'str', {a:undefined}); console.log('%o', {a:[1,2,3]});
