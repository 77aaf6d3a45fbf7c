// Back-pressure, the idea behind Node.js streams, built from scratch: write() returns false
// when the buffer reaches its high-water mark, and the producer waits for "drain".

class SlowSink {
  buffer = [];
  peak = 0;
  #onDrain = () => {};

  write(chunk) {
    if (this.buffer.push(chunk) === 1) this.#consume();
    this.peak = Math.max(this.peak, this.buffer.length);
    return this.buffer.length < 3; // highWaterMark: false means "please wait"
  }
  drained() {
    return new Promise((resolve) => (this.#onDrain = resolve));
  }
  async #consume() {
    while (this.buffer.length > 0) {
      await null; // one chunk per turn of the microtask queue, like a slow disk
      this.buffer.shift();
    }
    this.#onDrain();
  }
}

async function copy(label, chunks, politely) {
  const sink = new SlowSink();
  let waits = 0;
  for (const chunk of chunks) {
    if (sink.write(chunk) || !politely) continue;
    waits += 1;
    await sink.drained();
  }
  if (sink.buffer.length > 0) await sink.drained();
  console.log(`${label}: ${chunks.length} chunks, peak buffer ${sink.peak}, ${waits} waits`);
}

async function main() {
  const chunks = Array.from({ length: 12 }, (_, i) => `chunk ${i}`);
  await copy("waits for drain", chunks, true);
  await copy("ignores write()", chunks, false); // the whole input piles up in memory
  await copy("short input", chunks.slice(0, 2), true);
}

main();
