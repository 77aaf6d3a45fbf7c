// A test of an app as WebdriverIO runs it through Appium: elements are found by
// accessibility id, and the phone may kill the app at any time. Then two apps.

async function keepsTheDraft({ driver, $, expect }) {
  await driver.activateApp("com.example.notes");
  await $("~note").setValue("Buy tea");
  await driver.setOrientation("LANDSCAPE"); // Android builds the screen anew
  await expect($("~note")).toHaveText("Buy tea");

  await driver.terminateApp("com.example.notes"); // short of memory
  await driver.activateApp("com.example.notes");
  await expect($("~note")).toHaveText("Buy tea");
}

const storage = new Map(); // of the phone: outlives the process
class App { notes = new Map(); }
class SavingApp { notes = storage; }

function phoneWith(Version) {
  let app = null;
  const driver = {
    activateApp: async () => (app ??= new Version()),
    terminateApp: async () => (app = null),
    setOrientation: async () => undefined, // both versions pass this one
  };
  const $ = (id) => ({
    setValue: async (text) => app.notes.set(id, text),
    text: () => app.notes.get(id) ?? "",
  });
  const expect = (element) => ({ toHaveText: async (wanted) => same(element.text(), wanted) });
  return { driver, $, expect };
}

function same(actual, wanted) {
  if (actual !== wanted) throw new Error(`expected "${wanted}", received "${actual}"`);
}

async function run(App) {
  const failure = await keepsTheDraft(phoneWith(App)).catch((error) => error);
  console.log(`${App.name}: ${failure ? `FAILED, ${failure.message}` : "passed"}`);
}
run(App).then(() => run(SavingApp));
