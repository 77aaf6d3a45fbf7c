const fs = require("fs");
console.log([fs.readFileSync(0, "utf8").trim(), process.argv[2], fs.readFileSync("data.txt", "utf8").trim()].join("|"));
