// Two versions of a button: is the difference more than chance? The z-test
// compares it with the difference that chance alone would make.

const A = { shown: 5000, bought: 400 };
const B = { shown: 5000, bought: 460 };

const rate = ({ shown, bought }) => bought / shown;
const normalAbove = (z) => {
  // the area of the bell curve beyond z, by small slices
  let area = 0;
  for (let x = z; x < 8; x += 0.001) area += (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * 0.001;
  return area;
};

function compare(a, b) {
  const together = (a.bought + b.bought) / (a.shown + b.shown); // if there were no difference
  const error = Math.sqrt(together * (1 - together) * (1 / a.shown + 1 / b.shown));
  const z = (rate(b) - rate(a)) / error;
  return { z, p: 2 * normalAbove(Math.abs(z)) };
}

const percent = (x) => `${(100 * x).toFixed(1)} %`;
const { z, p } = compare(A, B);
console.log(`A ${percent(rate(A))}, B ${percent(rate(B))}, z ${z.toFixed(2)}, p ${p.toFixed(3)}`);
console.log(p < 0.05 ? "more than chance, at the level that was fixed before" : "it may be chance");

const error = Math.sqrt((rate(A) * (1 - rate(A))) / A.shown + (rate(B) * (1 - rate(B))) / B.shown);
const difference = rate(B) - rate(A);
const [least, most] = [-1.96, 1.96].map((z) => (100 * (difference + z * error)).toFixed(1));
console.log(`of 100 who see B, ${least} to ${most} more buy than of 100 who see A`);

// A rule of thumb for 80 % power.
const needed = (from, to) => Math.ceil((16 * from * (1 - from)) / (to - from) ** 2);
console.log(`to see 8.0 % become 8.5 %, show each to ${needed(0.08, 0.085)} people`);
