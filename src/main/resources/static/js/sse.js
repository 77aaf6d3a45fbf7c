/**
 * @typedef {object} ServerEvent
 * @property {string} name the event's type, `message` when it has none
 * @property {string} data its data lines, joined by newlines
 */

/**
 * Reads the text/event-stream format piece by piece, as the WHATWG HTML standard (section 9.2) describes it. Pieces may
 * end anywhere, also between the CR and the LF of one line end. Comments, ids and retry times are skipped. An event that
 * is not closed by a blank line is never reported.
 */
export class EventStreamParser {
  #line = '';
  #afterCarriageReturn = false;
  #atStart = true;
  #name = '';
  /** @type {string[]} */
  #data = [];

  /**
   * @param {string} text the next piece
   * @returns {ServerEvent[]} the events it completes
   */
  push(text) {
    const events = [];
    let rest = this.#withoutByteOrderMark(text);
    if (this.#afterCarriageReturn && rest !== '') {
      rest = rest.startsWith('\n') ? rest.slice(1) : rest;
      this.#afterCarriageReturn = false;
    }
    let start = 0;
    for (const end of rest.matchAll(/\r\n|\r|\n/g)) {
      const event = this.#endLine(this.#line + rest.slice(start, end.index));
      this.#line = '';
      start = end.index + end[0].length;
      if (event !== null) {
        events.push(event);
      }
    }
    this.#line += rest.slice(start);
    this.#afterCarriageReturn ||= rest.endsWith('\r');
    return events;
  }

  #withoutByteOrderMark(text) {
    const marked = this.#atStart && text.startsWith('\uFEFF');
    this.#atStart &&= text === '';
    return marked ? text.slice(1) : text;
  }

  /** @returns {ServerEvent|null} */
  #endLine(line) {
    if (line === '') {
      return this.#dispatch();
    }
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') {
      this.#name = value;
    } else if (field === 'data') {
      this.#data.push(value);
    }
    return null;
  }

  #dispatch() {
    const event = this.#data.length === 0 ? null : { name: this.#name || 'message', data: this.#data.join('\n') };
    this.#name = '';
    this.#data = [];
    return event;
  }
}

/**
 * The events of a body as they arrive. The server sends a heartbeat every second, so a long silence means that the
 * connection is gone although nobody said so.
 *
 * @param {ReadableStream<Uint8Array>} body
 * @param {number} silenceMillis how long the body may stay silent before this throws a {@link StreamSilence}
 * @returns {AsyncGenerator<ServerEvent>}
 */
export async function* serverEvents(body, silenceMillis) {
  const parser = new EventStreamParser();
  const decoder = new TextDecoder();
  const reader = body.getReader();
  try {
    while (true) {
      const { done, value } = await orSilence(reader.read(), silenceMillis);
      if (done) {
        return;
      }
      yield* parser.push(decoder.decode(value, { stream: true }));
    }
  } finally {
    // Leaving early (a result, an error) must free the connection; a stream that broke has nothing left to cancel.
    reader.cancel().catch(() => {});
  }
}

/** The stream stayed open but nothing came. */
export class StreamSilence extends Error {}

async function orSilence(promise, millis) {
  let timer;
  const silence = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new StreamSilence(`nothing for ${millis} ms`)), millis);
  });
  try {
    return await Promise.race([promise, silence]);
  } finally {
    clearTimeout(timer);
  }
}
