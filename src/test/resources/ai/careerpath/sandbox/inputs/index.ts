import { readFileSync } from "node:fs";
const parts: string[] = [readFileSync(0, "utf8").trim(), process.argv[2], readFileSync("data.txt", "utf8").trim()];
console.log(parts.join("|"));
