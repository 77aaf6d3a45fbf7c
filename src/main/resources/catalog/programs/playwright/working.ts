// A Playwright test: locators by role and label, assertions that wait, and no
// sleep anywhere. A small page that answers late stands in for the browser.

interface Locator {
  fill(text: string): Promise<void>;
  click(): Promise<void>;
  text(): string | undefined;
}

async function checkout(page: FakePage): Promise<void> {
  await page.getByLabel("Coupon").fill("TEA10");
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page.getByTestId("total")).toHaveText("18.00 euros");
}

class FakePage {
  private total = "20.00 euros";
  private coupon = "";

  getByLabel = (_label: string): Locator => this.locator({ fill: (text) => (this.coupon = text) });
  getByRole = (_role: "button", _options: { name: string }): Locator =>
    this.locator({ click: () => setTimeout(() => this.apply(), 20) }); // the server answers later
  getByTestId = (_id: string): Locator => this.locator({ text: () => this.total });

  private apply(): void {
    if (this.coupon === "TEA10") this.total = "18.00 euros";
  }

  private locator(parts: {
    fill?: (text: string) => void;
    click?: () => void;
    text?: () => string;
  }): Locator {
    return {
      fill: async (text) => parts.fill?.(text),
      click: async () => void parts.click?.(),
      text: () => parts.text?.(),
    };
  }
}

function expect(locator: Locator) {
  return {
    async toHaveText(wanted: string, tries = 20): Promise<void> {
      for (let attempt = 1; attempt <= tries; attempt += 1) {
        if (locator.text() === wanted) return console.log(`total is ${wanted}`);
        await new Promise((resolve) => setTimeout(resolve, 5)); // asks again, like Playwright
      }
      throw new Error(`expected "${wanted}", received "${locator.text()}"`);
    },
  };
}

checkout(new FakePage()).then(() => console.log("1 passed"));
