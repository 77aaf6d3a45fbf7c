// Two systems that send orders in their own words: a translator for each makes
// the common form, a router sends it on, and what fits nowhere is kept.

const toCommon = { // message translators, one for each source
  shop: (m) => ({ id: `shop-${m.orderNo}`, country: m.ship.country, cents: Math.round(m.total * 100) }),
  legacy: (m) => {
    const [number, country, cents] = m.split(";");
    return { id: `legacy-${number}`, country, cents: Number(cents) };
  },
};

const routes = [ // content-based router: the first that fits
  { channel: "customs", fits: (order) => !["DE", "FR", "ES"].includes(order.country) },
  { channel: "approval", fits: (order) => order.cents >= 100_000 },
  { channel: "warehouse", fits: () => true },
];

const channels = { customs: [], approval: [], warehouse: [], "dead letters": [] };
const seen = new Set(); // idempotent receiver: a sender that got no answer sends again

function receive({ source, body }) {
  try {
    const order = toCommon[source](body);
    if (!/^[A-Z]{2}$/.test(order.country ?? "")) throw new Error(`no country in ${order.id}`);
    if (!Number.isInteger(order.cents)) throw new Error(`no amount in ${order.id}`);
    if (seen.has(order.id)) return console.log(`${order.id} again, dropped`);
    channels[routes.find((route) => route.fits(order)).channel].push(order);
    seen.add(order.id);
  } catch (error) {
    channels["dead letters"].push({ source, body, reason: error.message }); // with all that a repair needs
  }
}

[
  { source: "shop", body: { orderNo: 7, ship: { country: "FR" }, total: 19.99 } },
  { source: "legacy", body: "0042;CH;5000" },
  { source: "legacy", body: "0043;DE;250000" },
  { source: "shop", body: { orderNo: 7, ship: { country: "FR" }, total: 19.99 } },
  { source: "legacy", body: "0044;DE;12,50" },
  { source: "shop", body: { orderNo: 8, ship: {}, total: 5 } },
].forEach(receive);
for (const [name, messages] of Object.entries(channels)) {
  console.log(name.padEnd(12), messages.map((m) => m.reason ?? `${m.id}: ${m.cents} cents`).join(" | "));
}
