// One service calls another: with a time limit, a retry after a pause for what
// may be repeated, and a page without recommendations when there are none.

const attempts = [];
const pause = (milliseconds) => new Promise((resolve) => {
  console.log("  a pause, then again");
  setTimeout(resolve, milliseconds);
});

async function call(service, { retries, timeout }) {
  for (let attempt = 1; ; attempt += 1) {
    attempts.push(service.name);
    let timer;
    const limit = new Promise((_, reject) => {
      timer = setTimeout(reject, timeout, new Error("timeout")); // fetch: AbortSignal.timeout
    });
    try {
      return await Promise.race([service(attempt), limit]);
    } catch (error) {
      console.log(`  ${service.name}, attempt ${attempt}: ${error.message}`);
      if (attempt > retries) throw error;
    } finally {
      clearTimeout(timer);
    }
    await pause(10 * 2 ** attempt * (0.5 + Math.random() / 2)); // not all callers at the same moment
  }
}

const stock = async (attempt) => {
  if (attempt === 1) throw new Error("connection refused");
  return 7;
};
const recommendations = () => new Promise(() => {}); // never answers

async function productPage() {
  const left = await call(stock, { retries: 2, timeout: 50 }); // without it there is no page
  const also = await call(recommendations, { retries: 0, timeout: 20 }).catch(() => []);
  return { left, also };
}

productPage().then((page) => {
  console.log(page);
  console.log(`${attempts.length} calls`);
});
