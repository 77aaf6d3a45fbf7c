// Streams in Node.js: a pipeline reads, transforms and writes in pieces, and
// the slow writer makes the reader wait, so memory stays flat.

const { Readable, Transform, Writable } = require("node:stream");
const { pipeline } = require("node:stream/promises");

let produced = 0;
let written = 0;
let mostWaiting = 0;

function* rows(count) {
  for (let number = 1; number <= count; number += 1) {
    produced = number;
    yield { number, euros: number / 2 };
  }
}

const toCsv = () =>
  new Transform({
    writableObjectMode: true,
    writableHighWaterMark: 4,
    readableHighWaterMark: 64,
    transform(row, _encoding, done) {
      if (row.euros > 400) return done(new RangeError(`row ${row.number} is too large`));
      done(null, `${row.number};${row.euros.toFixed(2)}\n`);
    },
  });

const slowTarget = () =>
  new Writable({
    highWaterMark: 64, // bytes
    write(chunk, _encoding, done) {
      written += chunk.toString().trim().split("\n").length;
      mostWaiting = Math.max(mostWaiting, produced - written);
      setImmediate(done);
    },
  });

async function main() {
  await pipeline(Readable.from(rows(500), { highWaterMark: 4 }), toCsv(), slowTarget());
  console.log(`${written} of ${produced} rows written, never more than ${mostWaiting} in between`);

  const source = Readable.from(rows(1000), { highWaterMark: 4 });
  try {
    await pipeline(source, toCsv(), slowTarget());
  } catch (error) {
    console.log(`stopped: ${error.message}; read as far as row ${produced}`);
  }
  console.log("the source was closed too:", source.destroyed);
}

main();
