// Types computed from types: a route such as "/users/:id" tells the compiler
// which parameters a handler gets, so that a misspelt one does not compile.

type PathParameters<Path extends string> =
  Path extends `${string}:${infer Name}/${infer Rest}`
    ? Name | PathParameters<`/${Rest}`>
    : Path extends `${string}:${infer Name}`
      ? Name
      : never;

type Values<Path extends string> = { [Name in PathParameters<Path>]: string };

class Router {
  private readonly routes: { path: string; call: (values: never) => string }[] = [];

  on<Path extends string>(path: Path, call: (values: Values<Path>) => string): this {
    this.routes.push({ path, call });
    return this;
  }

  handle(url: string): string | undefined {
    for (const { path, call } of this.routes) {
      const pattern = path.replace(/:(\w+)/g, "(?<$1>[^/]+)");
      const match = new RegExp(`^${pattern}$`).exec(url);
      if (match) return call((match.groups ?? {}) as never);
    }
    return undefined;
  }
}

const router = new Router()
  .on("/users/:id", ({ id }) => `user ${id}`)
  .on("/users/:id/orders/:order", ({ id, order }) => `order ${order} of ${id}`);

console.log(router.handle("/users/7"));
console.log(router.handle("/users/7/orders/12"));
console.log(router.handle("/nothing") ?? "404, no such route");

// @ts-expect-error the route has no parameter called "name"
router.on("/users/:id", ({ name }) => name);
console.log("a wrong name is refused by the compiler");
