// expects: not-success
console.log('blocked');
eval('('.repeat(1e6));
