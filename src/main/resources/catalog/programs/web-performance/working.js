// Rates page loads the way Core Web Vitals do: cumulative layout shift from
// session windows, and the 75th percentile over all visits against the
// published thresholds.

// CLS: shifts less than 1 s apart form a window of less than 5 s; the worst window counts.
function cumulativeLayoutShift(shifts) {
  const windows = [];
  for (const { at, score } of shifts) {
    const current = windows.at(-1);
    if (current && at - current.last < 1000 && at - current.first < 5000) {
      current.last = at;
      current.sum += score;
    } else {
      windows.push({ first: at, last: at, sum: score });
    }
  }
  return Math.max(0, ...windows.map((w) => w.sum));
}

// Nearest rank: three of four visits were at least this good.
const percentile75 = (values) =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.75) - 1];

const thresholds = { LCP: [2500, 4000], INP: [200, 500], CLS: [0.1, 0.25] };
function rate(metric, value) {
  const [good, poor] = thresholds[metric];
  return value <= good ? "good" : value <= poor ? "needs improvement" : "poor";
}

const shifts = [
  { at: 100, score: 0.04 },
  { at: 700, score: 0.05 },
  { at: 4000, score: 0.06 }, // more than 1 s later: a new window
];
const visits = {
  LCP: [1200, 1900, 2100, 2300, 2400, 2600, 3900, 8000],
  INP: [40, 90, 120, 160, 240, 260, 310, 900],
  CLS: [0, 0, 0.01, cumulativeLayoutShift(shifts), 0.02, 0.3, 0.05, 0.02],
};
console.log(`CLS of the shifting page: ${cumulativeLayoutShift(shifts).toFixed(2)}, not 0.15`);
for (const [metric, values] of Object.entries(visits)) {
  const value = percentile75(values);
  const unit = metric === "CLS" ? "" : " ms"; // a shift is a share of the window
  const worst = Math.max(...values);
  console.log(`${metric}: p75 ${value}${unit}, worst ${worst}${unit} -> ${rate(metric, value)}`);
}
