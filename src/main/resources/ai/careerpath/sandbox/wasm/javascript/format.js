// util.format: printf-like text out of console arguments.

/** How an argument that no placeholder takes is shown: text as it is, everything else inspected. */
const plainText = (value) => (typeof value === 'string' ? value : inspect(value));

const placeholders = {
  s: (value) => {
    if (typeof value === 'number') return numberText(value);
    if (typeof value === 'bigint') return `${value}n`;
    if (typeof value !== 'object' || value === null || hasOwnText(value)) return String(value);
    return inspect(value, { depth: 0, compact: 3 });
  },
  d: (value) => {
    if (typeof value === 'bigint') return `${value}n`;
    if (typeof value === 'symbol') return 'NaN';
    return numberText(Number(value));
  },
  i: (value) => {
    if (typeof value === 'bigint') return `${value}n`;
    if (typeof value === 'symbol') return 'NaN';
    return numberText(parseInt(value, 10));
  },
  f: (value) => (typeof value === 'symbol' ? 'NaN' : numberText(parseFloat(value))),
  j: (value) => {
    try {
      return String(JSON.stringify(value));
    } catch (error) {
      if (error instanceof TypeError && /circular/i.test(error.message)) return '[Circular]';
      throw error;
    }
  },
  o: (value) => inspect(value, { showHidden: true, depth: 4 }),
  O: (value) => inspect(value),
  c: () => '',
};

/** Whether the object, or a class of the program, says how to turn it into text. */
function hasOwnText(value) {
  if (isError(value)) return Object.hasOwn(value, 'toString') || Object.hasOwn(getPrototypeOf(value) ?? {}, 'toString');
  for (let proto = value; proto !== null; proto = getPrototypeOf(proto)) {
    if (Object.hasOwn(proto, 'toString') || Object.hasOwn(proto, Symbol.toPrimitive)) {
      return !functionText(proto.toString ?? proto[Symbol.toPrimitive]).includes('[native code]') || isDate(value);
    }
  }
  return false;
}

function format(...args) {
  if (args.length === 0) return '';
  if (typeof args[0] !== 'string') return args.map(plainText).join(' ');
  if (args.length === 1) return args[0];
  let next = 1;
  const head = args[0].replace(/%([sdifjoOc%])/g, (whole, kind) => {
    if (kind === '%') return '%';
    return next < args.length ? placeholders[kind](args[next++]) : whole;
  });
  return [head, ...args.slice(next).map(plainText)].join(' ');
}
