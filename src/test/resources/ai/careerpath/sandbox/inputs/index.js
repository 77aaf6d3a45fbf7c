const fs = require("fs");
const [text, command] = process.argv.slice(2);
console.log([fs.readFileSync(0, "utf8").trim(), text, fs.readFileSync("data.txt", "utf8").trim()].join("|"));
if (command === "exit") {
  console.error("to standard error");
  process.exit(7);
}
if (command === "signal") {
  process.kill(process.pid, "SIGTERM");
  setTimeout(() => {}, 60000);
}
