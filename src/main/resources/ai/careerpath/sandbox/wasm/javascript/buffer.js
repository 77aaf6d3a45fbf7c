// Buffer, as far as it is text in and out of bytes.

const encodings = {
  utf8: { bytes: (text) => new TextEncoder().encode(toWellFormed(text)), text: (bytes) => new TextDecoder().decode(bytes) },
  hex: {
    bytes: (text) => (text.match(/[0-9a-f]{2}/gi) ?? []).map((pair) => parseInt(pair, 16)),
    text: (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''),
  },
  base64: { bytes: base64Bytes, text: base64Text },
  base64url: {
    bytes: base64Bytes,
    text: (bytes) => base64Text(bytes).replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_'),
  },
  latin1: {
    bytes: (text) => Array.from(text, (char) => char.charCodeAt(0) & 255),
    text: (bytes) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''),
  },
};
encodings['utf-8'] = encodings.utf8;
encodings.binary = encodings.latin1;
encodings.ascii = { bytes: encodings.latin1.bytes, text: (bytes) => encodings.latin1.text(bytes.map((byte) => byte & 127)) };

function encodingOf(name = 'utf8') {
  const encoding = encodings[`${name}`.toLowerCase()];
  if (encoding === undefined) throw lackError(`encoding ${name}`);
  return encoding;
}

class Buffer extends Uint8Array {
  static from(source, encoding, length) {
    if (typeof source === 'string') return asBuffer(encodingOf(encoding).bytes(source));
    if (isArrayBuffer(source)) return new Buffer(source, encoding, length);
    if (source?.type === 'Buffer' && Array.isArray(source.data)) return asBuffer(source.data);
    if (!isScalar(source)) return asBuffer(source);
    throw nodeError(
      TypeError,
      'ERR_INVALID_ARG_TYPE',
      'The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. ' +
        `Received ${inspect(source)}`,
    );
  }

  static alloc(size, fill, encoding) {
    const buffer = new Buffer(size);
    return fill === undefined ? buffer : buffer.fill(fill, 0, size, encoding);
  }

  static allocUnsafe(size) {
    return new Buffer(size);
  }

  static concat(list, total = list.reduce((sum, part) => sum + part.length, 0)) {
    const joined = new Buffer(total);
    let at = 0;
    for (const part of list) {
      joined.set(part.subarray(0, Math.max(total - at, 0)), Math.min(at, total));
      at += part.length;
    }
    return joined;
  }

  static byteLength(value, encoding) {
    return typeof value === 'string' ? encodingOf(encoding).bytes(value).length : value.byteLength;
  }

  static isBuffer(value) {
    return value instanceof Buffer;
  }

  static isEncoding(name) {
    return `${name}`.toLowerCase() in encodings;
  }

  static compare(left, right) {
    return left.compare(right);
  }

  toString(encoding, start = 0, end = this.length) {
    return encodingOf(encoding).text(new Uint8Array(this.buffer, this.byteOffset, this.length).subarray(start, end));
  }

  toJSON() {
    return { type: 'Buffer', data: Array.from(this) };
  }

  equals(other) {
    return this.compare(other) === 0;
  }

  compare(other) {
    for (let i = 0; i < Math.min(this.length, other.length); i++) {
      if (this[i] !== other[i]) return this[i] < other[i] ? -1 : 1;
    }
    return Math.sign(this.length - other.length);
  }

  slice(start, end) {
    return this.subarray(start, end);
  }

  copy(target, at = 0, start = 0, end = this.length) {
    const part = this.subarray(start, Math.min(end, start + target.length - at));
    target.set(part, at);
    return part.length;
  }

  write(text, at = 0, length = this.length - at, encoding = 'utf8') {
    const isShort = typeof at === 'string' || typeof length === 'string';
    const name = isShort ? (typeof at === 'string' ? at : length) : encoding;
    const from = typeof at === 'string' ? 0 : at;
    const bytes = Array.from(encodingOf(name).bytes(text)).slice(0, this.length - from);
    this.set(bytes, from);
    return bytes.length;
  }

  fill(value, start = 0, end = this.length, encoding) {
    if (typeof value !== 'string') return super.fill(value, start, end);
    const bytes = encodingOf(typeof start === 'string' ? start : encoding).bytes(value);
    for (let i = typeof start === 'string' ? 0 : start; i < end; i++) this[i] = bytes[i % bytes.length] ?? 0;
    return this;
  }

  indexOf(value, from) {
    if (typeof value === 'number') return super.indexOf(value, from);
    return encodings.latin1.text(this).indexOf(encodings.latin1.text(Buffer.from(value)), from);
  }

  includes(value, from) {
    return this.indexOf(value, from) !== -1;
  }

  [customInspect]() {
    const shown = Array.from(this.subarray(0, 50), (byte) => byte.toString(16).padStart(2, '0'));
    const left = this.length - shown.length;
    return `<Buffer${shown.map((byte) => ` ${byte}`).join('')}${left > 0 ? ` ... ${left} more byte${plural(left)}` : ''}>`;
  }
}

function asBuffer(bytes) {
  const buffer = new Buffer(bytes.length ?? 0);
  for (let i = 0; i < buffer.length; i++) buffer[i] = bytes[i];
  return buffer;
}

for (const [name, size] of Object.entries({ UInt8: 1, Int8: 1, UInt16: 2, Int16: 2, UInt32: 4, Int32: 4, Float: 4, Double: 8, BigInt64: 8, BigUInt64: 8 })) {
  const field = { Float: 'Float32', Double: 'Float64', UInt8: 'Uint8', UInt16: 'Uint16', UInt32: 'Uint32', BigUInt64: 'BigUint64' }[name] ?? name;
  for (const order of size === 1 ? [''] : ['LE', 'BE']) {
    const view = (buffer) => new DataView(buffer.buffer, buffer.byteOffset, buffer.length);
    Buffer.prototype[`read${name}${order}`] = function (at = 0) {
      return view(this)[`get${field}`](at, order === 'LE');
    };
    Buffer.prototype[`write${name}${order}`] = function (value, at = 0) {
      view(this)[`set${field}`](at, value, order === 'LE');
      return at + size;
    };
    for (const verb of ['read', 'write']) {
      Object.defineProperty(Buffer.prototype, `${verb}${name}${order}`, { enumerable: false });
    }
  }
}
