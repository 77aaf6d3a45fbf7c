// A page object and a locator that waits: the test says what a user does, and
// nothing in it sleeps. A small page that loads late stands in for the browser.

class LoginPage {
  constructor(page) {
    this.page = page;
  }
  async login(name) {
    await this.page.getByLabel("Name").fill(name);
    await this.page.getByRole("button", "Sign in").click();
  }
}

async function test() {
  const page = browserPage();
  await new LoginPage(page).login("Ada");
  await page.getByText("Welcome, Ada").expectVisible();
  console.log(`passed after ${page.now()} ticks`);
  await page.getByRole("button", "Pay").click({ timeout: 50 }).catch((error) => console.log(error.message));
}

function browserPage() {
  let time = 0;
  const elements = [
    { key: "label Name", from: 0 },
    { key: "button Sign in", from: 30, enabledFrom: 60 }, // drawn first, usable later
  ];
  const locator = (key) => {
    const until = async (fits, timeout) => {
      for (const end = time + timeout; time <= end; time += 10) {
        const found = elements.find((element) => element.key === key && element.from <= time);
        if (found && fits(found)) return found;
        await Promise.resolve(); // the page goes on in between
      }
      throw new Error(`waited ${timeout} ticks for "${key}"`);
    };
    const usable = (element) => (element.enabledFrom ?? 0) <= time;
    return {
      fill: async (text) => ((await until(usable, 100)).value = text),
      click: async ({ timeout = 100 } = {}) => {
        await until(usable, timeout);
        elements.push({ key: `text Welcome, ${elements[0].value}`, from: time + 40 });
      },
      expectVisible: () => until(() => true, 100),
    };
  };
  return {
    now: () => time,
    getByLabel: (name) => locator(`label ${name}`),
    getByRole: (role, name) => locator(`${role} ${name}`),
    getByText: (text) => locator(`text ${text}`),
  };
}

test();
