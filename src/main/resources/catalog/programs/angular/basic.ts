// An Angular service and a component: the injector hands the service in, and a
// signal tells who depends on it. The lower half stands in for Angular.

class CartService {
  readonly items = signal<string[]>([]);
  readonly count = computed(() => this.items().length);
  add(item: string): void {
    this.items.update((items) => [...items, item]);
  }
}

class CartComponent {
  private readonly cart = inject(CartService);
  readonly template = () =>
    this.cart.count() === 0 ? "<p>Empty</p>" : `<p>${this.cart.count()} items</p>`;
  onAdd(item: string): void {
    this.cart.add(item);
  }
}

const first = new CartComponent();
const second = new CartComponent();
console.log(first.template());
first.onAdd("tea");
first.onAdd("milk");
console.log(first.template(), second.template()); // one service for both
console.log(inject(CartService) === inject(CartService));

type Constructor<T> = new () => T;

function inject<T extends object>(type: Constructor<T>): T {
  const known = (inject.instances ??= new Map<Constructor<object>, object>());
  if (!known.has(type)) known.set(type, new type());
  return known.get(type) as T;
}
namespace inject {
  export let instances: Map<Constructor<object>, object> | undefined;
}

function signal<T>(value: T) {
  const read = () => value;
  return Object.assign(read, { update: (change: (old: T) => T) => void (value = change(value)) });
}

function computed<T>(calculate: () => T): () => T {
  return calculate; // Angular also remembers the value until a signal changes
}
