import { readFileSync } from "node:fs";
const [text, command]: string[] = process.argv.slice(2);
const parts: string[] = [readFileSync(0, "utf8").trim(), text, readFileSync("data.txt", "utf8").trim()];
console.log(parts.join("|"));
if (command === "exit") {
  console.error("to standard error");
  process.exit(7);
}
if (command === "signal") {
  process.kill(process.pid, "SIGTERM");
  setTimeout(() => {}, 60000);
}
