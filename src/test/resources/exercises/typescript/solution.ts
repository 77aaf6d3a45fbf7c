import { readFileSync } from "node:fs";

type Shape =
  | { kind: "circle"; radius: number }
  | { kind: "square"; side: number }
  | { kind: "rect"; width: number; height: number };

function area(shape: Shape): number {
  switch (shape.kind) {
    case "circle":
      return Math.PI * shape.radius ** 2;
    case "square":
      return shape.side ** 2;
    case "rect":
      return shape.width * shape.height;
    default: {
      const missing: never = shape;
      throw new Error(`unknown shape ${missing}`);
    }
  }
}

function read(line: string): Shape {
  const [kind, ...sizes] = line.split(" ");
  const [a = 0, b = 0] = sizes.map(Number);
  if (kind === "circle") return { kind, radius: a };
  if (kind === "square") return { kind, side: a };
  return { kind: "rect", width: a, height: b };
}

const lines = readFileSync(0, "utf8").trim().split("\n");
for (const line of lines) console.log(`${line}: ${area(read(line)).toFixed(2)}`);
