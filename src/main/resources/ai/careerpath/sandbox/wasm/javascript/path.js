// The path module, POSIX flavour.

/** Resolves `.` and `..` and doubled slashes, keeping a leading one. */
function normalizeSegments(path, isAbsolute) {
  const kept = [];
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') kept.push(segment);
    else if (kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else if (!isAbsolute) kept.push('..');
  }
  return kept.join('/');
}

function requireText(value, name = 'path') {
  if (typeof value === 'string') return value;
  throw nodeError(TypeError, 'ERR_INVALID_ARG_TYPE', `The "${name}" argument must be of type string. Received ${inspect(value)}`);
}

const path = {
  sep: '/',
  delimiter: ':',
  isAbsolute: (text) => requireText(text).startsWith('/'),
  normalize(text) {
    if (requireText(text) === '') return '.';
    const isAbsolute = text.startsWith('/');
    const normal = normalizeSegments(text, isAbsolute);
    const end = text.endsWith('/') && normal !== '' ? '/' : '';
    return (isAbsolute ? '/' : '') + (normal === '' && !isAbsolute ? `.${text.endsWith('/') ? '/' : ''}` : normal + end);
  },
  join(...parts) {
    const joined = parts.filter((part) => requireText(part) !== '').join('/');
    return joined === '' ? '.' : path.normalize(joined);
  },
  resolve(...parts) {
    let resolved = '';
    for (const part of [process.cwd(), ...parts]) {
      if (requireText(part) === '') continue;
      resolved = part.startsWith('/') ? part : `${resolved}/${part}`;
    }
    return `/${normalizeSegments(resolved, true)}`;
  },
  dirname(text) {
    const trimmed = requireText(text).replace(/\/+$/, '');
    const at = trimmed.lastIndexOf('/');
    if (at === -1) return text.startsWith('/') ? '/' : '.';
    return at === 0 ? '/' : trimmed.slice(0, at);
  },
  basename(text, suffix = '') {
    const base = requireText(text).replace(/\/+$/, '').split('/').at(-1);
    return suffix !== '' && base !== suffix && base.endsWith(suffix) ? base.slice(0, -suffix.length) : base;
  },
  extname(text) {
    const base = path.basename(text);
    const at = base.lastIndexOf('.');
    return at <= 0 || base === '..' ? '' : base.slice(at);
  },
  parse(text) {
    const base = path.basename(text);
    const ext = path.extname(text);
    const root = text.startsWith('/') ? '/' : '';
    const dir = text.includes('/') ? path.dirname(text) : '';
    return { root, dir, base, ext, name: ext === '' ? base : base.slice(0, -ext.length) };
  },
  format({ dir, root = '', base, name = '', ext = '' }) {
    const file = base ?? name + (ext === '' || ext.startsWith('.') ? ext : `.${ext}`);
    const folder = dir ?? root;
    return folder === '' ? file : folder === root ? folder + file : `${folder}/${file}`;
  },
  relative(from, to) {
    const [start, end] = [path.resolve(from), path.resolve(to)].map((text) => text.split('/').filter(Boolean));
    let shared = 0;
    while (shared < start.length && start[shared] === end[shared]) shared++;
    return [...start.slice(shared).map(() => '..'), ...end.slice(shared)].join('/');
  },
  toNamespacedPath: (text) => text,
};
path.posix = path;
