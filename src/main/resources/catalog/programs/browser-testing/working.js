// A page object and locators that wait, as in Playwright: the test says what a
// user does and never sleeps. A page that loads late stands in for the browser.

// import { expect, test } from "@playwright/test";
class LoginPage {
  constructor(page) {
    this.page = page;
    this.name = page.getByLabel("Name");
    this.signIn = page.getByRole("button", { name: "Sign in" });
  }
  async login(name) {
    await this.page.goto("/login");
    await this.name.fill(name);
    await this.signIn.click();
  }
}

test("greets who signs in", async ({ page }) => {
  await new LoginPage(page).login("Ada");
  await expect(page.getByText("Welcome, Ada")).toBeVisible();
});
test("pays", async ({ page }) => { // fails: the page has no such button
  await page.goto("/login");
  await page.getByRole("button", { name: "Pay" }).click({ timeout: 50 });
});

function test(title, body) { // one after the other, each with a page of its own
  const page = browserPage();
  test.last = Promise.resolve(test.last).then(() => body({ page }))
    .then(() => "passed", (error) => `failed: ${error.message}`)
    .then((result) => console.log(`${title}: ${result}, after ${page.now()} ticks`));
}

const expect = (locator) => ({ toBeVisible: () => locator.until(() => true, 100) });

function browserPage() {
  let time = 0;
  const elements = [];
  const pages = { "/login": [{ key: "label Name", from: 0 },
    { key: "button Sign in", from: 30, enabledFrom: 60 }] }; // drawn first, usable later
  const goto = async (path) => void elements.push(...(pages[path] ?? [])); // an error page is empty
  const usable = (element) => (element.enabledFrom ?? 0) <= time;
  const locator = (key) => ({
    async until(fits, timeout) { // looks every 10 ticks
      for (const end = time + timeout; ; time += 10) {
        const found = elements.find((element) => element.key === key && element.from <= time);
        if (found && fits(found)) return found;
        if (time >= end) throw new Error(`waited ${timeout} ticks for "${key}"`);
      }
    },
    fill: async (text) => ((await locator(key).until(usable, 100)).value = text),
    async click({ timeout = 100 } = {}) {
      await this.until(usable, timeout);
      if (key !== "button Sign in") return;
      elements.push({ key: `text Welcome, ${elements[0].value}`, from: time + 40 });
    },
  });
  return { now: () => time, goto, getByLabel: (name) => locator(`label ${name}`),
    getByRole: (role, { name }) => locator(`${role} ${name}`), getByText: (text) => locator(`text ${text}`) };
}
