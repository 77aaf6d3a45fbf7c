// A discriminated union that the compiler narrows case by case, an
// exhaustiveness check through `never`, and a generic function that only
// accepts keys the object really has.

type Payment =
  | { kind: "card"; last4: string; cents: number }
  | { kind: "transfer"; iban: string; cents: number }
  | { kind: "voucher"; code: string };

function unreachable(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}

function describe(payment: Payment): string {
  switch (payment.kind) {
    case "card":
      return `card ending in ${payment.last4}`; // last4 exists only in this branch
    case "transfer":
      return `transfer from ${payment.iban.slice(0, 4)}...`;
    case "voucher":
      return `voucher ${payment.code}`;
    default:
      return unreachable(payment); // a new kind without a case fails to compile here
  }
}

const pluck = <T, K extends keyof T>(items: readonly T[], key: K): T[K][] =>
  items.map((i) => i[key]);

const payments: readonly Payment[] = [
  { kind: "card", last4: "4242", cents: 1999 },
  { kind: "transfer", iban: "DE89370400440532013000", cents: 5000 },
  { kind: "voucher", code: "SPRING" },
];

payments.forEach((payment) => console.log(describe(payment)));
const paid = payments.reduce((sum, p) => sum + ("cents" in p ? p.cents : 0), 0);
console.log(`kinds: ${pluck(payments, "kind").join(", ")}; paid ${(paid / 100).toFixed(2)} euros`);
