// Mean, median and spread of waiting times, and how far the mean of a sample
// may be off: the interval is found by drawing again from the sample
// (bootstrap).

const minutes = [3, 4, 4, 5, 5, 5, 6, 6, 7, 9, 12, 41];

const mean = (xs) => xs.reduce((sum, x) => sum + x, 0) / xs.length;
const quantile = (xs, share) => {
  const sorted = [...xs].sort((a, b) => a - b); // without the function, sort compares texts: 12 before 3
  const at = (sorted.length - 1) * share;
  const low = Math.floor(at);
  return sorted[low] + (at - low) * ((sorted[low + 1] ?? sorted[low]) - sorted[low]);
};
const deviation = (xs) => Math.sqrt(xs.reduce((sum, x) => sum + (x - mean(xs)) ** 2, 0) / (xs.length - 1));

console.log(`mean ${mean(minutes).toFixed(1)}, median ${quantile(minutes, 0.5)}: one long wait moves it`);
console.log(`standard deviation ${deviation(minutes).toFixed(1)}`);
const [q1, q3] = [quantile(minutes, 0.25), quantile(minutes, 0.75)];
const unusual = minutes.filter((x) => x > q3 + 1.5 * (q3 - q1));
console.log(`half of all wait ${q1} to ${q3} minutes; unusual:`, unusual);

let state = 42; // numbers that look random and are the same at each run
const random = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
const draw = () => minutes[Math.floor(random() * minutes.length)];
const means = Array.from({ length: 2000 }, () => mean(minutes.map(draw)));
const [from, to] = [quantile(means, 0.025), quantile(means, 0.975)];
console.log(`the mean of all customers lies in ${from.toFixed(1)} to ${to.toFixed(1)}, with 95 % confidence`);
