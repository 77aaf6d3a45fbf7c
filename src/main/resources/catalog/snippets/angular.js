// Dependency injection as in Angular, in plain JavaScript: an injector per component, the
// nearest provider wins, instances are shared below it, and a missing one is an error.

class Injector {
  #instances = new Map();

  constructor(name, providers, parent = null) {
    Object.assign(this, { name, providers, parent });
  }
  get = (token, path = []) => {
    if (token in this.providers) {
      if (!this.#instances.has(token)) this.#instances.set(token, this.providers[token](this));
      return this.#instances.get(token);
    }
    if (this.parent) return this.parent.get(token, [...path, this.name]); // towards the root
    throw new Error(`NullInjectorError: no ${token} in ${[...path, this.name].join(" -> ")}`);
  };
}

class Logger {}
const root = new Injector("root", {
  logger: () => new Logger(), // providedIn: "root"
  currency: () => "EUR",
  cart: ({ get }) => ({ logger: get("logger"), currency: get("currency") }),
});
const shop = new Injector("shop", { currency: () => "NOK" }, root);
const checkout = new Injector("checkout", { cart: root.providers.cart }, shop);

console.log(`shop: currency ${shop.get("currency")}, root: ${root.get("currency")}`);
console.log(`cart inherited by shop: ${shop.get("cart").currency}, provided at the root`);
console.log(`cart of checkout: ${checkout.get("cart").currency}, sees the nearer provider`);
console.log(`same cart: ${shop.get("cart") === checkout.get("cart")}`);
console.log(`same logger: ${shop.get("cart").logger === checkout.get("cart").logger}`);
try {
  checkout.get("router");
} catch (error) {
  console.log(error.message);
}
