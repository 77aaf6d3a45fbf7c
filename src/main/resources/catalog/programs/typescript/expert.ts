// Types computed from types: a route such as "/users/:id" tells the compiler
// which parameters a handler gets, so that a misspelt one does not compile.

type PathParameters<Path extends string> =
  Path extends `${infer Segment}/${infer Rest}`
    ? PathParameters<Segment> | PathParameters<Rest>
    : Path extends `:${infer Name}`
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
    const given = url.split("/");
    for (const { path, call } of this.routes) {
      const names = path.split("/");
      const fits = names.every((name, i) => (name.startsWith(":") ? given[i] !== "" : name === given[i]));
      if (!fits || names.length !== given.length) continue;
      const values = names.flatMap((name, i) => (name.startsWith(":") ? [[name.slice(1), given[i]]] : []));
      return call(Object.fromEntries(values) as never);
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
