console.log(Promise.resolve(1), Promise.resolve({a:1}), new Promise(()=>{}), [Promise.resolve('x')]);
