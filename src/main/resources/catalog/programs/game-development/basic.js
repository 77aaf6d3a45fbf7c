// A game loop without a screen: read input, update the world, draw it as text;
// a ball bounces between two walls and is caught, or not.

const WIDTH = 12;
const world = { ball: 2, speed: 3, paddle: 10, score: 0 };

function update({ paddle }) {
  world.paddle = Math.min(WIDTH - 1, Math.max(0, world.paddle + paddle));
  world.ball += world.speed;
  if (world.ball <= 0 || world.ball >= WIDTH - 1) {
    world.ball = Math.min(WIDTH - 1, Math.max(0, world.ball));
    world.speed = -world.speed;
  }
  if (Math.abs(world.ball - world.paddle) <= 1) world.score += 1;
}

function draw() {
  const row = Array(WIDTH).fill(".");
  row[world.paddle] = "=";
  row[world.ball] = "o";
  return `|${row.join("")}| ${world.score}`;
}

const inputs = [0, 0, 1, 0, -3, -3, -3]; // how far the player moves in each frame
for (const paddle of inputs) {
  update({ paddle });
  console.log(draw());
}
