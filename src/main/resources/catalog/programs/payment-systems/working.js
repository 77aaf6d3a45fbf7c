// A payment that is asked for twice is booked once: the idempotency key of the
// caller, a state machine, and amounts in cents, never in floating point.

const answers = new Map(); // idempotency key -> what was answered
const payments = new Map();

const NEXT = {
  created: ["authorised", "failed"],
  authorised: ["captured", "voided"],
  captured: ["refunded"],
};

function move(payment, state) {
  if (!NEXT[payment.state]?.includes(state)) throw new Error(`${payment.state} cannot become ${state}`);
  payment.state = state;
}

function pay(key, { cents, currency }) {
  const fingerprint = JSON.stringify([cents, currency]);
  const known = answers.get(key);
  if (known) {
    const same = known.fingerprint === fingerprint;
    return same ? known.answer : { error: "key was used for another payment" };
  }
  if (!Number.isSafeInteger(cents) || cents <= 0) return { error: "cents must be a whole, positive number" };
  const payment = { id: payments.size + 1, cents, currency, state: "created" };
  payments.set(payment.id, payment);
  move(payment, "authorised");
  const answer = { id: payment.id, state: payment.state };
  answers.set(key, { fingerprint, answer });
  return answer;
}

console.log(pay("k1", { cents: 1999, currency: "EUR" }));
console.log("again:", pay("k1", { cents: 1999, currency: "EUR" }));
console.log("other amount:", pay("k1", { cents: 1, currency: "EUR" }));
console.log("not whole:", pay("k2", { cents: 19.99, currency: "EUR" }));
console.log(payments.size, "payment");

const payment = payments.get(1);
for (const state of ["refunded", "captured", "refunded", "captured"]) {
  try {
    move(payment, state);
    console.log("now", state);
  } catch (error) {
    console.log("refused:", error.message);
  }
}
