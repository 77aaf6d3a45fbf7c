// A circuit breaker: after three failures in a row it stops asking, answers at
// once, and lets one trial through when some time has passed.

class CircuitBreaker {
  #failures = 0;
  #openedAt = null;
  #trial = false; // whether the one call that is let through is under way

  constructor(call, { limit, pause, now }) {
    Object.assign(this, { call, limit, pause, now });
  }

  get state() {
    if (this.#openedAt === null) return "closed";
    return this.now() - this.#openedAt >= this.pause ? "half-open" : "open";
  }

  async execute() {
    const [state, since] = [this.state, this.#openedAt];
    if (state === "open" || this.#trial) throw new Error("circuit is open");
    this.#trial = state === "half-open";
    try {
      const result = await this.call();
      if (since === this.#openedAt) [this.#failures, this.#openedAt] = [0, null];
      return result;
    } catch (error) {
      if (since !== this.#openedAt) throw error; // a late answer, from before it opened
      this.#failures += 1;
      if (this.#failures >= this.limit) this.#openedAt = this.now(); // a failed trial is one more
      throw error;
    } finally {
      if (state === "half-open") this.#trial = false;
    }
  }
}

let clock = 0;
let healthy = false;
let [called, asked] = [0, 0];
const breaker = new CircuitBreaker(
  async () => {
    asked += 1;
    if (!healthy) throw new Error("service is down");
    return "answer";
  },
  { limit: 3, pause: 30, now: () => clock },
);

async function main() {
  for (const time of [0, 1, 2, 3, 4, 5, 34, 40, 66, 67]) {
    [clock, healthy] = [time, time === 1 || time >= 60];
    const before = breaker.state;
    const calls = Array.from({ length: time === 66 ? 2 : 1 }, () => breaker.execute());
    called += calls.length;
    const results = (await Promise.allSettled(calls)).map(({ value, reason }) => value ?? `${reason}`);
    console.log(`${String(time).padStart(2)} s ${before}: ${results.join(", and the other at once: ")}`);
  }
  console.log(`${called} calls, the service was asked ${asked} times`);
}
main();
