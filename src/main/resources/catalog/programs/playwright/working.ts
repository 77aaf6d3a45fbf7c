// A Playwright test: locators by role and label, assertions that wait, and no
// sleep anywhere. A small page that answers late stands in for the browser.

// import { test, expect } from "@playwright/test"; the lower half stands in for it
test("a coupon lowers the total", async ({ page }) => {
  await page.goto("/checkout");
  await expect(page.getByTestId("total")).toHaveText("20.00 euros");

  await page.getByLabel("Coupon").fill("TEA10");
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page.getByTestId("total")).toHaveText("18.00 euros"); // waits for the server
});

interface Locator {
  fill(text: string): Promise<void>;
  click(): Promise<void>;
  textContent(): Promise<string>;
}

function browserPage() {
  const fields = new Map<string, string>();
  const texts = new Map<string, string>();
  const locator = (name: string, onClick = (): void => undefined): Locator => ({
    fill: async (text) => void fields.set(name, text),
    click: async () => onClick(),
    textContent: async () => texts.get(name) ?? "",
  });
  const apply = (): void => {
    if (fields.get("Coupon") === "TEA10") texts.set("total", "18.00 euros");
  };
  return {
    goto: async (_path: "/checkout") => void texts.set("total", "20.00 euros"),
    getByLabel: (label: string) => locator(label),
    getByTestId: (id: string) => locator(id),
    getByRole: (_role: "button", { name }: { name: "Apply" }) => locator(name, () => setTimeout(apply, 20)),
  };
}

function expect(locator: Locator) {
  return {
    async toHaveText(wanted: string, tries = 40): Promise<void> {
      for (let attempt = 1; attempt <= tries; attempt += 1) {
        if ((await locator.textContent()) === wanted) return console.log(`  total is ${wanted}`);
        await new Promise((resolve) => setTimeout(resolve, 5)); // asks again
      }
      throw new Error(`expected "${wanted}", received "${await locator.textContent()}"`);
    },
  };
}

type TestBody = (fixtures: { page: ReturnType<typeof browserPage> }) => Promise<void>;
function test(title: string, body: TestBody): void {
  // A test that fails is a rejected promise, which ends the program with an error.
  void body({ page: browserPage() }).then(() => console.log(`passed: ${title}`));
}
