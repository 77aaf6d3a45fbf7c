// A game loop without a screen: read input, update the world in steps of equal
// length, draw it as text; a ball bounces between two walls and is caught, or
// not.

const WIDTH = 12;
const STEP = 100; // milliseconds of the game that one update stands for
const LONGEST = 400; // of one frame: after a pause of the tab the game does not race through what was missed
const world = { ball: 2, speed: 3, paddle: 9, caught: 0, missed: 0 }; // speed in cells a step

const inside = (cell) => Math.min(WIDTH - 1, Math.max(0, cell));

function update(move) {
  world.paddle = inside(world.paddle + move);
  world.ball += world.speed;
  if (world.ball > 0 && world.ball < WIDTH - 1) return;
  world.ball = inside(world.ball);
  world.speed = -world.speed;
  if (Math.abs(world.ball - world.paddle) <= 1) world.caught += 1;
  else world.missed += 1;
}

function draw() {
  const row = Array(WIDTH).fill(".");
  row[world.paddle] = "=";
  row[world.ball] = "o";
  return `|${row.join("")}| caught ${world.caught}, missed ${world.missed}`;
}

// In a browser requestAnimationFrame calls back with the time; here it is recorded, with
// the input: cells in each update. A slow frame makes up for its time with more updates.
const frames = [[100, 0], [60, 0], [140, 1], [300, -1], [100, -3], [100, -3], [60000, 0]];
let owed = 0;
for (const [milliseconds, move] of frames) {
  let updates = 0;
  for (owed += Math.min(milliseconds, LONGEST); owed >= STEP; owed -= STEP) {
    update(move);
    updates += 1;
  }
  console.log(`${draw()} after ${milliseconds} ms, updates: ${updates}`);
}
