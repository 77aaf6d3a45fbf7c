// A circuit breaker: after three failures in a row it stops asking, answers at
// once, and lets one trial through when some time has passed.

class CircuitBreaker {
  #failures = 0;
  #openedAt = null;

  constructor(call, { limit, pause, now }) {
    Object.assign(this, { call, limit, pause, now });
  }

  get state() {
    if (this.#openedAt === null) return "closed";
    return this.now() - this.#openedAt >= this.pause ? "half-open" : "open";
  }

  async execute() {
    const state = this.state;
    if (state === "open") throw new Error("circuit is open");
    try {
      const result = await this.call();
      this.#failures = 0;
      this.#openedAt = null;
      return result;
    } catch (error) {
      this.#failures += 1;
      if (state === "half-open" || this.#failures >= this.limit) this.#openedAt = this.now();
      throw error;
    }
  }
}

let clock = 0;
let healthy = false;
let asked = 0;
const breaker = new CircuitBreaker(
  async () => {
    asked += 1;
    if (!healthy) throw new Error("service is down");
    return "answer";
  },
  { limit: 3, pause: 30, now: () => clock },
);

async function main() {
  for (const time of [0, 1, 2, 3, 10, 33, 40, 64, 65]) {
    clock = time;
    healthy = time >= 60;
    const before = breaker.state;
    const result = await breaker.execute().catch((error) => error.message);
    console.log(`${String(time).padStart(2)} s ${before}: ${result}`);
  }
  console.log(`asked ${asked} times of 9`);
}
main();
