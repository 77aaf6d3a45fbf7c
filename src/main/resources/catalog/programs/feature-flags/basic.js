// A feature flag: off by default, on for testers, then for a growing share of
// the users; whoever has it keeps it while the share grows.

const flags = {
  newCheckout: { enabled: true, users: ["ada"], percent: 30 },
  darkMode: { enabled: false, users: [], percent: 100 },
};

// A stable number from 0 to 99 for a flag and a user.
function bucket(text) {
  let hash = 2166136261; // FNV-1a; the names are ASCII
  for (const char of text) hash = Math.imul(hash ^ char.codePointAt(0), 16777619);
  return (hash >>> 0) % 100;
}

function isOn(name, user) {
  const flag = flags[name];
  if (!flag?.enabled) return false; // an unknown flag is off
  return flag.users.includes(user) || bucket(`${name}:${user}`) < flag.percent;
}

console.log("ada:", isOn("newCheckout", "ada"));
console.log("dark mode:", isOn("darkMode", "ada"));

const users = Array.from({ length: 1000 }, (_, number) => `user${number}`);
let before = [];
for (const percent of [10, 30, 100]) {
  flags.newCheckout.percent = percent;
  const on = users.filter((user) => isOn("newCheckout", user));
  const kept = before.filter((user) => on.includes(user)).length;
  console.log(`${percent} %: ${on.length} of 1000, ${kept} of the ${before.length} before still on`);
  before = on;
}
