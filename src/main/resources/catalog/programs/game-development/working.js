// A game loop that behaves the same on every machine: physics in fixed steps
// fed by an accumulator, drawing interpolated in between, and box collisions
// resolved axis by axis.

const STEP = 1 / 50; // seconds
const solids = [
  { x: -5, y: 5, w: 30, h: 1 }, // the ground; y grows downwards
  { x: 8, y: 3, w: 1, h: 2 }, // a wall on it
];
const AXES = [
  ["x", "w", "vx"],
  ["y", "h", "vy"],
];
const overlap = (a, b) => a.x < b.x + b.w && a.x + a.w > b.x && a.y < b.y + b.h && a.y + a.h > b.y;

function step(player) {
  player.vy += 20 * STEP; // gravity
  for (const [axis, size, velocity] of AXES) {
    player[axis] += player[velocity] * STEP;
    const hit = solids.find((solid) => overlap(player, solid));
    if (!hit) continue;
    player[axis] = player[velocity] > 0 ? hit[axis] - player[size] : hit[axis] + hit[size];
    player[velocity] = 0;
  }
}

function play(framesPerSecond, seconds) {
  const player = { x: 0, y: 0, w: 1, h: 1, vx: 6, vy: 0 };
  let previous = { ...player };
  let [accumulator, steps] = [0, 0];
  for (let frame = 0; frame < framesPerSecond * seconds; frame++) {
    accumulator += Math.min(1 / framesPerSecond, 0.25); // how long the last frame took; a hitch counts less
    while (accumulator >= STEP - 1e-9) {
      previous = { ...player };
      step(player);
      steps++;
      accumulator -= STEP;
    }
  }
  const part = accumulator / STEP;
  const drawn = (axis) => (previous[axis] + (player[axis] - previous[axis]) * part).toFixed(2);
  const speed = `speed (${player.vx}, ${player.vy.toFixed(1)})`;
  return `${steps} steps, ${speed}, drawn at x=${drawn("x")}, y=${drawn("y")}`; // up to one step behind
}

// After 1/6 s a third of the ninth step has passed: drawn between two steps, still falling.
for (const fps of [30, 60, 144]) console.log(`${fps} frames/s, after 1/6 s: ${play(fps, 1 / 6)}`);
console.log(`60 frames/s, after 1 s: ${play(60, 1)}, on the ground`);
console.log(`60 frames/s, after 3 s: ${play(60, 3)}, stopped by the wall`);
