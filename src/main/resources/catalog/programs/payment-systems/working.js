// A payment that is asked for twice is booked once: the idempotency key of the
// caller, a state machine, and amounts in whole cents, never in fractions.

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
    if (known.fingerprint !== fingerprint) throw new Error("key was used for another payment");
    return known.answer;
  }
  if (!Number.isSafeInteger(cents) || cents <= 0) throw new Error("cents must be a whole, positive number");
  const payment = { id: payments.size + 1, cents, currency, state: "created" };
  payments.set(payment.id, payment);
  move(payment, "authorised");
  const answer = { id: payment.id, state: payment.state };
  answers.set(key, { fingerprint, answer });
  return answer;
}

function attempt(name, action) {
  try {
    action();
    console.log(`${name}:`, payments.get(1));
  } catch (error) {
    console.log(`${name}: refused, ${error.message}`);
  }
}

console.log("answer:", pay("k1", { cents: 1999, currency: "EUR" }));
console.log("again:", pay("k1", { cents: 1999, currency: "EUR" }));
attempt("other amount", () => pay("k1", { cents: 1, currency: "EUR" }));
attempt("not whole", () => pay("k2", { cents: 19.99, currency: "EUR" }));
console.log(payments.size, "payment");

for (const state of ["refunded", "captured", "refunded", "captured"]) {
  attempt(state, () => move(payments.get(1), state));
}
