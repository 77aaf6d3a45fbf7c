// Why browser tests should wait for conditions and not for time: a simulated page that loads
// late, a locator that retries until the element is ready, and a page object on top.

function openPage(loadTime) {
  const page = { now: 0, elements: {}, pending: [] };
  const after = (delay, change) => page.pending.push({ at: page.now + delay, change });
  page.wait = (ms) => {
    page.now += ms; // simulated milliseconds
    page.pending.filter(({ at }) => at <= page.now).forEach(({ change }) => change());
    page.pending = page.pending.filter(({ at }) => at > page.now);
  };
  const confirm = () => (page.elements.status = { enabled: true, text: "Order placed" });
  const button = { enabled: false, click: () => after(120, confirm) };
  after(loadTime, () => (page.elements.buy = button));
  after(loadTime + 200, () => (button.enabled = true)); // present, but not usable before
  return page;
}

// Retries until the element is there and usable: it takes just as long as the page needs.
function locate(page, name, timeout = 1000) {
  for (const deadline = page.now + timeout; page.now <= deadline; page.wait(50)) {
    if (page.elements[name]?.enabled) return page.elements[name];
  }
  throw new Error(`"${name}" not ready after ${timeout} ms`);
}

// Page object: tests speak of buying, not of buttons.
const checkout = (page) => ({
  buy: () => locate(page, "buy").click(),
  confirmation: () => locate(page, "status").text,
});

for (const loadTime of [100, 400, 2000]) {
  const sleepy = openPage(loadTime);
  sleepy.wait(500); // a fixed sleep: too short or wasted
  const page = openPage(loadTime);
  let outcome = `sleep(500) ${sleepy.elements.buy?.enabled ? "works" : "fails"}, locator: `;
  try {
    checkout(page).buy();
    outcome += `${checkout(page).confirmation()} after ${page.now} ms`;
  } catch (error) {
    outcome += error.message;
  }
  console.log(`page ready at ${loadTime + 200} ms: ${outcome}`);
}
