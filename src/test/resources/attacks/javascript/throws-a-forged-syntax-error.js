// expects: failure 1
console.log('blocked');
throw new SyntaxError('Invalid or unexpected token');
