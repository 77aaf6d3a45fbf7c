// Functional programming in practice: small pure functions composed into a
// pipeline, errors as values instead of exceptions, and an endless lazy
// sequence that computes on demand.

const pipe =
  (...functions) =>
  (input) =>
    functions.reduce((value, f) => f(value), input);

// A result is Ok or Err; andThen runs the next step only after a success.
const Ok = (value) => ({ andThen: (f) => f(value), show: () => `ok ${value}` });
const Err = (reason) => ({ andThen: () => Err(reason), show: () => `error, ${reason}` });

// Curried: each waits for its last argument, so it can be a step.
const parse = (text) => (/^\d+$/.test(text) ? Ok(Number(text)) : Err(`"${text}" is no number`));
const divide = (dividend) => (divisor) => (divisor ? Ok(dividend / divisor) : Err("nobody there"));
const atMost = (limit) => (n) => (n <= limit ? Ok(n) : Err(`${n} is above ${limit}`));

const share = (text) => parse(text).andThen(divide(120)).andThen(atMost(40));
for (const text of ["4", "0", "2", "four"]) {
  console.log(`120 euros for ${text} people: ${share(text).show()}`);
}

let computed = 0; // shows the laziness
function* naturals() {
  for (;;) yield ++computed;
}
const map = (f) =>
  function* (items) {
    for (const item of items) yield f(item);
  };
const filter = (keep) =>
  function* (items) {
    for (const item of items) if (keep(item)) yield item;
  };
const take = (count) =>
  function* (items) {
    let left = count;
    if (left < 1) return;
    for (const item of items) {
      yield item;
      left -= 1;
      if (left === 0) return; // leaving the loop also closes what it reads from
    }
  };

const firstSquares = pipe(
  map((n) => n * n),
  filter((n) => n % 3 === 1),
  take(4),
);
console.log(`squares that leave 1 when divided by 3: ${[...firstSquares(naturals())]}`);
console.log(`numbers computed: ${computed}`);
