// URL and URLSearchParams of the web, for hosts of ASCII. https://url.spec.whatwg.org/

const defaultPorts = { 'http:': '80', 'https:': '443', 'ftp:': '21', 'ws:': '80', 'wss:': '443', 'file:': '' };
const percentEncode = (text, keep) =>
  toWellFormed(text).replace(/[^\x21-\x7e]|["<>`{}|\\^#?'[\]]/gu, (char) => (keep.includes(char) ? char : percent(char)));
const percent = (char) =>
  Array.from(new TextEncoder().encode(char), (byte) => `%${hex(byte, 2)}`).join('');

/** Form decoding: plus is a space, and a percent sign that starts no byte stays. */
function formDecode(text) {
  const bytes = [];
  const raw = new TextEncoder().encode(text.replaceAll('+', ' '));
  for (let i = 0; i < raw.length; i++) {
    const code = raw[i] === 37 ? /^[0-9a-f]{2}$/i.exec(String.fromCharCode(raw[i + 1], raw[i + 2])) : null;
    bytes.push(code === null ? raw[i] : parseInt(code[0], 16));
    if (code !== null) i += 2;
  }
  return new TextDecoder().decode(new Uint8Array(bytes));
}

const formEncode = (text) =>
  toWellFormed(text)
    .replace(/[^A-Za-z0-9*\-._ ]/gu, percent)
    .replaceAll(' ', '+');

class URLSearchParams {
  #pairs = [];
  #changed = () => {};

  constructor(init = '') {
    if (typeof init === 'object' && init !== null) {
      const pairs = typeof init[Symbol.iterator] === 'function' ? [...init] : Object.entries(init);
      this.#pairs = pairs.map(([name, value]) => [`${name}`, `${value}`]);
    } else this.#parse(`${init}`);
  }

  static of(query, changed) {
    const params = new URLSearchParams(query);
    params.#changed = changed;
    return params;
  }

  #parse(query) {
    const text = query.startsWith('?') ? query.slice(1) : query;
    this.#pairs = text
      .split('&')
      .filter((part) => part !== '')
      .map((part) => {
        const at = part.indexOf('=');
        return (at === -1 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)]).map(formDecode);
      });
  }

  get size() {
    return this.#pairs.length;
  }

  append(name, value) {
    this.#pairs.push([`${name}`, `${value}`]);
    this.#changed(`${this}`);
  }

  delete(name, value) {
    this.#pairs = this.#pairs.filter(([key, held]) => key !== `${name}` || (value !== undefined && held !== `${value}`));
    this.#changed(`${this}`);
  }

  get(name) {
    return this.#pairs.find(([key]) => key === `${name}`)?.[1] ?? null;
  }

  getAll(name) {
    return this.#pairs.filter(([key]) => key === `${name}`).map(([, value]) => value);
  }

  has(name, value) {
    return this.#pairs.some(([key, held]) => key === `${name}` && (value === undefined || held === `${value}`));
  }

  set(name, value) {
    const at = this.#pairs.findIndex(([key]) => key === `${name}`);
    if (at === -1) return this.append(name, value);
    this.#pairs[at][1] = `${value}`;
    this.#pairs = this.#pairs.filter(([key], index) => index <= at || key !== `${name}`);
    this.#changed(`${this}`);
  }

  sort() {
    this.#pairs.sort(([left], [right]) => compareText(left, right));
    this.#changed(`${this}`);
  }

  forEach(callback, self) {
    for (const [name, value] of this.#pairs) callback.call(self, value, name, this);
  }

  *entries() {
    for (const [name, value] of this.#pairs) yield [name, value];
  }

  *keys() {
    for (const [name] of this.#pairs) yield name;
  }

  *values() {
    for (const [, value] of this.#pairs) yield value;
  }

  [Symbol.iterator]() {
    return this.entries();
  }

  toString() {
    return this.#pairs.map((pair) => pair.map(formEncode).join('=')).join('&');
  }

  [customInspect](depth, options, inspect) {
    const pairs = this.#pairs.map(([name, value]) => `${inspect(name)} => ${inspect(value)}`);
    return pairs.length === 0 ? 'URLSearchParams {}' : `URLSearchParams { ${pairs.join(', ')} }`;
  }
}

const urlPattern = /^([a-z][a-z0-9+.-]*:)(?:\/\/(?:([^/?#]*)@)?(\[[^\]]*\]|[^/?#:]*)(?::([^/?#]*))?)?([^?#]*)(\?[^#]*)?(#.*)?$/i;

function invalidUrl(input, base) {
  const error = nodeError(TypeError, 'ERR_INVALID_URL', 'Invalid URL');
  error.input = input;
  if (base !== undefined) error.base = base;
  return error;
}

/** The parts of an absolute URL, normalised; null when it is none. */
function parseUrl(text) {
  const match = urlPattern.exec(text);
  if (match === null) return null;
  const [, scheme, login, host, port = '', pathname, search = '', hash = ''] = match;
  const protocol = scheme.toLowerCase();
  const isSpecial = protocol in defaultPorts;
  const [username, ...secret] = (login ?? '').split(':');
  if (isSpecial && protocol !== 'file:' && !host) return null;
  if (port !== '' && !(/^\d+$/.test(port) && port < 65536)) return null;
  if (host && /[\s<>^|%\\]/.test(host)) return null;
  const usualPort = defaultPorts[protocol] === `${Number(port)}`;
  const segments = isSpecial || host !== undefined ? `/${normalizeUrlPath(pathname.replaceAll(isSpecial ? '\\' : '\0', '/'))}` : pathname;
  return {
    protocol,
    username: percentEncode(username, ''),
    password: percentEncode(secret.join(':'), ''),
    hostname: isSpecial ? (host ?? '').toLowerCase() : host,
    port: port === '' || usualPort ? '' : `${Number(port)}`,
    pathname: segments === '/' && !isSpecial && pathname === '' ? '' : percentEncode(segments, "|\\^'[]"),
    search: search === '?' ? '' : percentEncode(search, '?`{}|\\^[]' + (isSpecial ? '' : "'")),
    hash: hash === '#' ? '' : percentEncode(hash, "#?{}|\\^'[]"),
  };
}

function normalizeUrlPath(pathname) {
  const kept = [];
  const segments = pathname.replace(/^\//, '').split('/');
  segments.forEach((segment, index) => {
    const isLast = index === segments.length - 1;
    const plain = segment.replace(/%2e/gi, '.');
    if (plain === '..') kept.pop();
    if (plain !== '.' && plain !== '..') kept.push(segment);
    else if (isLast) kept.push('');
  });
  return kept.join('/');
}

/** The absolute text of a reference relative to a parsed base. */
function resolveUrl(reference, base) {
  const authority = base.hostname === undefined ? '' : `//${loginText(base)}${base.hostname}${base.port && `:${base.port}`}`;
  const origin = base.protocol + authority;
  if (reference.startsWith('//')) return base.protocol + reference;
  if (reference.startsWith('/')) return origin + reference;
  if (reference.startsWith('?')) return origin + base.pathname + reference;
  if (reference.startsWith('#')) return origin + base.pathname + base.search + reference;
  if (reference === '') return origin + base.pathname + base.search;
  return origin + base.pathname.slice(0, base.pathname.lastIndexOf('/') + 1) + reference;
}

function loginText({ username, password }) {
  if (username === '' && password === '') return '';
  return `${username}${password === '' ? '' : `:${password}`}@`;
}

class URL {
  #parts;
  #params;

  constructor(input, base) {
    const text = `${input}`.trim().replace(/[\t\n\r]/g, '');
    const parsedBase = base === undefined ? undefined : parseUrl(`${base}`.trim());
    const isAbsolute = /^[a-z][a-z0-9+.-]*:/i.test(text);
    if (parsedBase === null || (!isAbsolute && parsedBase === undefined)) throw invalidUrl(`${input}`, base);
    this.#parts = parseUrl(isAbsolute ? text : resolveUrl(text, parsedBase));
    if (this.#parts === null) throw invalidUrl(`${input}`, base);
    this.#params = this.#bindParams();
  }

  #bindParams() {
    return URLSearchParams.of(this.#parts.search, (query) => {
      this.#parts.search = query === '' ? '' : `?${query}`;
    });
  }

  static canParse(input, base) {
    try {
      return new URL(input, base) !== null;
    } catch {
      return false;
    }
  }

  #change(name, value, prefix) {
    const text = `${value}`;
    const shown = prefix === '' || text === '' || text.startsWith(prefix) ? text : prefix + text;
    const changed = parseUrl(urlText({ ...this.#parts, [name]: shown }));
    if (changed !== null) this.#parts = changed;
    if (name === 'search') this.#params = this.#bindParams();
  }

  get href() {
    return urlText(this.#parts);
  }

  set href(value) {
    this.#parts = parseUrl(`${value}`) ?? (() => { throw invalidUrl(`${value}`); })();
    this.#params = this.#bindParams();
  }

  get origin() {
    const { protocol } = this.#parts;
    return protocol in defaultPorts && protocol !== 'file:' ? `${protocol}//${this.host}` : 'null';
  }

  get protocol() {
    return this.#parts.protocol;
  }

  set protocol(value) {
    this.#change('protocol', `${value}`.replace(/:?$/, ':'), '');
  }

  get username() {
    return this.#parts.username;
  }

  set username(value) {
    this.#change('username', percentEncode(`${value}`, ''), '');
  }

  get password() {
    return this.#parts.password;
  }

  set password(value) {
    this.#change('password', percentEncode(`${value}`, ''), '');
  }

  get host() {
    return (this.#parts.hostname ?? '') + (this.#parts.port === '' ? '' : `:${this.#parts.port}`);
  }

  set host(value) {
    const [hostname, port = this.#parts.port] = `${value}`.split(':');
    this.#change('hostname', hostname, '');
    this.#change('port', port, '');
  }

  get hostname() {
    return this.#parts.hostname ?? '';
  }

  set hostname(value) {
    this.#change('hostname', value, '');
  }

  get port() {
    return this.#parts.port;
  }

  set port(value) {
    this.#change('port', value, '');
  }

  get pathname() {
    return this.#parts.pathname;
  }

  set pathname(value) {
    this.#change('pathname', `${value}`.replaceAll('?', '%3F').replaceAll('#', '%23'), '/');
  }

  get search() {
    return this.#parts.search;
  }

  set search(value) {
    this.#change('search', `${value}`.replaceAll('#', '%23'), '?');
  }

  get searchParams() {
    return this.#params;
  }

  get hash() {
    return this.#parts.hash;
  }

  set hash(value) {
    this.#change('hash', value, '#');
  }

  toString() {
    return this.href;
  }

  toJSON() {
    return this.href;
  }

  [customInspect](depth, options, inspect) {
    const shown = {};
    for (const name of 'href origin protocol username password host hostname port pathname search searchParams hash'.split(' ')) {
      shown[name] = this[name];
    }
    return `URL ${inspect(shown, options)}`;
  }
}

function urlText(parts) {
  const { protocol, hostname, port, pathname, search, hash } = parts;
  const authority = hostname === undefined ? '' : `//${loginText(parts)}${hostname}${port === '' ? '' : `:${port}`}`;
  return protocol + authority + pathname + search + hash;
}
