// The console object.

/** What console.table draws: a header, and rows as arrays of text. */
function drawTable(header, rows) {
  const widths = header.map((title, column) => Math.max(...[title, ...rows.map((row) => row[column])].map(textWidth)) + 2);
  const padded = (text, width) => ` ${text}${' '.repeat(width - textWidth(text) - 1)}`;
  const rule = (left, middle, right) => left + widths.map((width) => '─'.repeat(width)).join(middle) + right;
  const line = (cells) => `│${cells.map((cell, column) => padded(cell, widths[column])).join('│')}│`;
  return [rule('┌', '┬', '┐'), line(header), rule('├', '┼', '┤'), ...rows.map(line), rule('└', '┴', '┘')].join('\n');
}

const cellText = (value) => {
  const isLarge = !isScalar(value) && !Array.isArray(value) && Object.keys(value).length > 2;
  return inspect(value, { depth: isLarge ? -1 : 0, maxArrayLength: 3, breakLength: Infinity });
};

/** The rows of tabular data as [index, row], and the title of the index column. */
function tableRows(data) {
  if (isMap(data)) {
    const rows = [...mapEntries(data)].map(([key, value], index) => [`${index}`, value, cellText(key)]);
    return { title: '(iteration index)', rows, hasKeys: true };
  }
  if (isSet(data)) {
    return { title: '(iteration index)', rows: [...setValues(data)].map((value, index) => [`${index}`, value]) };
  }
  return { title: '(index)', rows: Object.keys(data).map((key) => [key, data[key]]) };
}

function tableText(data, columns) {
  const { title, rows, hasKeys } = tableRows(data);
  const names = [];
  for (const [, row] of rows) {
    if (isScalar(row)) continue;
    for (const name of columns ?? Object.keys(row)) if (!names.includes(name)) names.push(name);
  }
  const hasValues = rows.some(([, row]) => isScalar(row));
  const header = [title, ...(hasKeys ? ['Key'] : []), ...(hasKeys ? [] : names), ...(hasValues || hasKeys ? ['Values'] : [])];
  const body = rows.map(([index, row, key]) => {
    const cells = names.map((name) => (!isScalar(row) && Object.hasOwn(row, name) ? cellText(row[name]) : ''));
    if (hasKeys) return [index, key, cellText(row)];
    return [index, ...cells, ...(hasValues ? [isScalar(row) ? cellText(row) : ''] : [])];
  });
  return drawTable(header, body);
}

function durationText(millis) {
  if (millis >= 3_600_000) return clockText(millis, 3_600_000, 'h:mm:ss');
  if (millis >= 60_000) return clockText(millis, 60_000, 'm:ss.mmm');
  if (millis >= 1000) return `${(millis / 1000).toFixed(3)}s`;
  return `${Number(millis.toFixed(3))}ms`;
}

function clockText(millis, unit, shape) {
  const seconds = ((millis % 60_000) / 1000).toFixed(3).padStart(6, '0');
  const minutes = Math.floor(millis / 60_000);
  if (unit === 60_000) return `${minutes}:${seconds} (${shape})`;
  return `${Math.floor(minutes / 60)}:${`${minutes % 60}`.padStart(2, '0')}:${seconds.slice(0, 2)} (${shape})`;
}

function makeConsole() {
  let indentation = '';
  const counts = new Map();
  const clocks = new Map();
  const print = (write, text) => write(`${indentation === '' ? text : indentation + text.replaceAll('\n', `\n${indentation}`)}\n`);
  const log = (...args) => print(writeOut, format(...args));
  const warn = (...args) => print(writeErr, format(...args));
  const elapsed = (label, rest) => {
    const start = clocks.get(label);
    if (start === undefined) return warn(`Warning: No such label '${label}' for console.time()`);
    const text = durationText(milliTime() - start);
    return log(`${label}: ${text}`, ...rest);
  };
  const methods = {
    log,
    warn,
    dir: (value, options) => print(writeOut, inspect(value, { customInspect: false, ...options })),
    time: (label = 'default') => {
      if (clocks.has(`${label}`)) warn(`Warning: Label '${label}' already exists for console.time()`);
      else clocks.set(`${label}`, milliTime());
    },
    timeEnd: (label = 'default') => {
      elapsed(`${label}`, []);
      clocks.delete(`${label}`);
    },
    timeLog: (label = 'default', ...rest) => elapsed(`${label}`, rest),
    trace: (...args) => {
      const { stack } = new Error();
      warn(`Trace${args.length === 0 ? '' : `: ${format(...args)}`}${stack.slice(stack.indexOf('\n') + 1 ? stack.indexOf('\n') : stack.length)}`);
    },
    assert: (condition, ...args) => {
      if (condition) return;
      if (typeof args[0] === 'string') args[0] = `Assertion failed: ${args[0]}`;
      else args.unshift(args.length === 0 ? 'Assertion failed' : 'Assertion failed:');
      warn(...args);
    },
    clear: () => {},
    count: (label = 'default') => {
      counts.set(`${label}`, (counts.get(`${label}`) ?? 0) + 1);
      log(`${label}: ${counts.get(`${label}`)}`);
    },
    countReset: (label = 'default') => {
      if (!counts.delete(`${label}`)) warn(`Warning: Count for '${label}' does not exist`);
    },
    group: (...args) => {
      if (args.length > 0) log(...args);
      indentation += '  ';
    },
    groupEnd: () => {
      indentation = indentation.slice(2);
    },
    table: (data, columns) => (isScalar(data) ? log(data) : print(writeOut, tableText(data, columns))),
    debug: log,
    info: log,
    dirxml: log,
    error: warn,
    groupCollapsed: (...args) => methods.group(...args),
  };
  return methods;
}
