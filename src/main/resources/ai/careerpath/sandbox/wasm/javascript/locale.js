// What en-US looks like. The engine has no Intl; options beyond these are the sandbox's lack.

const absentIntl = () => lackError('Intl', RangeError);
const isEnglish = (locale) => locale === undefined || /^en(-US)?$/i.test(`${Array.isArray(locale) ? (locale[0] ?? 'en') : locale}`);
const currencySigns = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', INR: '₹', CNY: 'CN¥', KRW: '₩' };
const numberOptions = ['style', 'currency', 'minimumFractionDigits', 'maximumFractionDigits', 'useGrouping'];

const onlyHas = (options, names) => Object.keys(options).every((name) => names.includes(name));

const groupDigits = (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ',');

/** The decimal digits of a finite number, rounded half up as its shortest decimal form reads. */
function roundedDigits(value, most) {
  const [, whole, fraction = '', exponent] = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(`${value}`);
  if (exponent !== undefined) return exponent < 0 ? (0).toFixed(most) : `${BigInt(value)}`;
  if (fraction.length <= most) return fraction === '' ? whole : `${whole}.${fraction}`;
  const scaled = BigInt(whole + fraction.slice(0, most)) + (fraction[most] >= '5' ? 1n : 0n);
  const digits = `${scaled}`.padStart(most + 1, '0');
  return most === 0 ? digits : `${digits.slice(0, -most)}.${digits.slice(-most)}`;
}

function englishNumber(value, options = {}) {
  const { style = 'decimal', currency, useGrouping = true } = options;
  const sign = currencySigns[currency];
  if (!onlyHas(options, numberOptions) || !['decimal', 'percent', 'currency'].includes(style)) throw absentIntl();
  if (style === 'currency' && sign === undefined) throw absentIntl();
  const usual = style === 'currency' ? (['JPY', 'KRW'].includes(currency) ? [0, 0] : [2, 2]) : style === 'percent' ? [0, 0] : [0, 3];
  const least = options.minimumFractionDigits ?? Math.min(usual[0], options.maximumFractionDigits ?? usual[0]);
  const most = options.maximumFractionDigits ?? Math.max(usual[1], least);
  if (!(least >= 0 && least <= most && most <= 100)) throw new RangeError('maximumFractionDigits value is out of range.');
  const amount = typeof value === 'bigint' ? value : style === 'percent' ? value * 100 : value;
  if (Number.isNaN(amount)) return 'NaN';
  const isNegative = amount < 0 || Object.is(amount, -0);
  const before = (isNegative ? '-' : '') + (style === 'currency' ? sign : '');
  const after = style === 'percent' ? '%' : '';
  if (amount === Infinity || amount === -Infinity) return `${before}∞${after}`;
  const [whole, fraction = ''] = roundedDigits(isNegative ? -amount : amount, most).split('.');
  const kept = fraction.replace(/0+$/, '').padEnd(least, '0');
  return before + (useGrouping ? groupDigits(whole) : whole) + (kept === '' ? '' : `.${kept}`) + after;
}

const monthNames = 'January February March April May June July August September October November December'.split(' ');
const dayNames = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const dateOptions = ['weekday', 'year', 'month', 'day', 'timeZone'];
const isUtc = (zone) => zone === undefined || /^(UTC|GMT|Etc\/UTC)$/i.test(zone);

function englishDate(date, options = {}) {
  if (!onlyHas(options, dateOptions) || !isUtc(options.timeZone)) throw absentIntl();
  const wanted = dateOptions.slice(0, 4).some((name) => options[name] !== undefined)
    ? options
    : { year: 'numeric', month: 'numeric', day: 'numeric' };
  const digits = (value, style) => (style === '2-digit' ? `${value % 100}`.padStart(2, '0') : `${value}`);
  const year = wanted.year === undefined ? '' : digits(date.getFullYear(), wanted.year);
  const day = wanted.day === undefined ? '' : digits(date.getDate(), wanted.day);
  const weekday = nameFor(dayNames[date.getDay()], wanted.weekday);
  if (wanted.month === 'long' || wanted.month === 'short') {
    const month = nameFor(monthNames[date.getMonth()], wanted.month);
    const monthDay = day === '' ? month : `${month} ${day}`;
    const separator = day === '' ? ' ' : ', ';
    return [weekday, year === '' ? monthDay : `${monthDay}${separator}${year}`].filter(Boolean).join(', ');
  }
  if (wanted.month === 'narrow') throw absentIntl();
  const month = wanted.month === undefined ? '' : digits(date.getMonth() + 1, wanted.month);
  return [weekday, [month, day, year].filter(Boolean).join('/')].filter(Boolean).join(', ');
}

function nameFor(name, style) {
  if (style === undefined || style === 'long') return style === undefined ? '' : name;
  if (style === 'short') return name.slice(0, 3);
  throw absentIntl();
}

function englishTime(date, options = {}) {
  if (!onlyHas(options, ['hour', 'minute', 'second', 'hour12', 'timeZone']) || !isUtc(options.timeZone)) throw absentIntl();
  const wanted = options.hour ?? options.minute ?? options.second ? options : { hour: 1, minute: 1, second: 1 };
  if (wanted.hour === undefined || wanted.minute === undefined) throw absentIntl();
  const isShort = options.hour12 !== false;
  const two = (value) => `${value}`.padStart(2, '0');
  const hour = isShort ? date.getHours() % 12 || 12 : date.getHours();
  const shownHour = wanted.hour === '2-digit' || !isShort ? two(hour) : `${hour}`;
  const seconds = wanted.second === undefined ? '' : `:${two(date.getSeconds())}`;
  return `${shownHour}:${two(date.getMinutes())}${seconds}${isShort ? (date.getHours() < 12 ? ' AM' : ' PM') : ''}`;
}

const plainLetters = (text) => text.normalize('NFD').replace(/\p{Mn}/gu, '');

/** Letters first, then accents, then case with the small letter first: the order of words in an English dictionary. */
function compareEnglish(left, right, options = {}) {
  if (!onlyHas(options, ['numeric', 'sensitivity', 'usage', 'ignorePunctuation', 'caseFirst'])) throw absentIntl();
  const sensitivity = options.sensitivity ?? 'variant';
  const letters = (text) => plainLetters(text).toLowerCase();
  const order =
    compareKeys(collationKey(letters(left), options.numeric), collationKey(letters(right), options.numeric)) ||
    (['accent', 'variant'].includes(sensitivity) ? compareText(left.normalize('NFD').toLowerCase(), right.normalize('NFD').toLowerCase()) : 0);
  if (order !== 0 || !['case', 'variant'].includes(sensitivity)) return order;
  return compareText(plainLetters(right), plainLetters(left));
}

const compareText = (left, right) => (left < right ? -1 : left > right ? 1 : 0);

/** Spaces and punctuation sort before digits, digits before letters. */
function collationKey(text, isNumeric) {
  const units = isNumeric ? text.match(/\d+|\D/gu) ?? [] : [...text];
  return units.map((unit) => {
    if (/^\d/.test(unit)) return [1, isNumeric ? Number(unit) : unit];
    return [/^\p{L}/u.test(unit) ? 2 : 0, unit];
  });
}

function compareKeys(left, right) {
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const order = left[i][0] - right[i][0] || (left[i][1] < right[i][1] ? -1 : left[i][1] > right[i][1] ? 1 : 0);
    if (order !== 0) return Math.sign(order);
  }
  return Math.sign(left.length - right.length);
}

function installLocale() {
  const replace = (type, methods) => {
    for (const [name, method] of Object.entries(methods)) {
      const value = { [name](...args) { return method(this, ...args); } }[name];
      Object.defineProperty(type.prototype, name, { value, writable: true, configurable: true });
    }
  };
  const inEnglish = (locale) => {
    if (!isEnglish(locale)) throw absentIntl();
  };
  const numberMethods = {
    toLocaleString: (value, locale, options) => {
      inEnglish(locale);
      return englishNumber(value.valueOf(), options);
    },
  };
  const dateText = (shown) => (date, locale, options) => {
    inEnglish(locale);
    return Number.isNaN(date.getTime()) ? 'Invalid Date' : shown(date, options);
  };
  replace(Number, numberMethods);
  replace(BigInt, numberMethods);
  replace(String, {
    localeCompare: (text, other, locale, options) => {
      inEnglish(locale);
      return compareEnglish(`${text}`, `${other}`, options);
    },
  });
  const plainText = uncurry(Date.prototype.toString);
  const plainTime = uncurry(Date.prototype.toTimeString);
  const named = (text) => (text.endsWith('GMT+0000') ? `${text} (Coordinated Universal Time)` : text);
  const isDateOption = (name) => dateOptions.slice(0, 4).includes(name);
  const parts = (options, isWanted) =>
    Object.fromEntries(Object.entries(options).filter(([name]) => name === 'timeZone' || isWanted(name)));
  replace(Date, {
    toString: (date) => named(plainText(date)),
    toTimeString: (date) => named(plainTime(date)),
    toLocaleDateString: dateText(englishDate),
    toLocaleTimeString: dateText(englishTime),
    toLocaleString: dateText((date, options = {}) => {
      const names = Object.keys(options).filter((name) => name !== 'timeZone');
      const hasDate = names.length === 0 || names.some(isDateOption);
      const hasTime = names.length === 0 || names.some((name) => !isDateOption(name));
      const day = hasDate ? englishDate(date, parts(options, isDateOption)) : '';
      const time = hasTime ? englishTime(date, parts(options, (name) => !isDateOption(name))) : '';
      return [day, time].filter(Boolean).join(', ');
    }),
  });
}

class NumberFormat {
  #options;

  constructor(locale, options) {
    if (!isEnglish(locale)) throw absentIntl();
    this.#options = options;
    englishNumber(0, options);
    this.format = (value) => englishNumber(typeof value === 'bigint' ? value : Number(value), this.#options);
    Object.defineProperty(this, 'format', { enumerable: false });
  }
}

const PARTS = ['weekday', 'year', 'month', 'day', 'dayPeriod', 'hour', 'minute', 'second', 'fractionalSecondDigits', 'dateStyle', 'timeStyle'];

/** A format for which no part is asked shows the date, whatever else is asked of it. */
const withDate = (options) =>
  PARTS.some((part) => options?.[part] !== undefined) ? options : { year: 'numeric', month: 'numeric', day: 'numeric', ...options };

class DateTimeFormat {
  constructor(locale, options) {
    if (!isEnglish(locale)) throw absentIntl();
    const format = (date = new Date()) => (date instanceof Date ? date : new Date(date)).toLocaleString('en-US', withDate(options));
    Object.defineProperty(this, 'format', { value: format });
    format(new Date(0));
  }

  resolvedOptions() {
    return { locale: 'en-US', calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' };
  }
}

class Collator {
  constructor(locale, options) {
    if (!isEnglish(locale)) throw absentIntl();
    Object.defineProperty(this, 'compare', { value: (left, right) => compareEnglish(`${left}`, `${right}`, options) });
  }
}

const callable = (type) => new Proxy(type, { apply: (target, self, args) => new target(...args) });

const intl = new Proxy(
  { NumberFormat: callable(NumberFormat), DateTimeFormat: callable(DateTimeFormat), Collator: callable(Collator) },
  {
    get: (target, key) => {
      if (typeof key === 'symbol' || key in target) return target[key];
      throw absentIntl();
    },
  },
);
