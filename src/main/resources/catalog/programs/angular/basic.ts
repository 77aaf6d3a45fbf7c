// An Angular service and a component: the injector hands the service in, and
// signals hold the state. Four functions stand in for Angular.

class CartService {
  readonly items = signal<string[]>([]);
  readonly count = computed(() => this.items().length);
  add(item: string): void {
    this.items.update((items) => [...items, item]);
  }
}

class CartComponent {
  private readonly cart = inject(CartService);
  template(): string {
    return this.cart.count() === 0 ? "<p>Empty</p>" : `<p>${this.cart.count()} items</p>`;
  }
  onAdd(item: string): void {
    this.cart.add(item);
  }
}

const instances = new Map<new () => object, object>(); // { providedIn: "root" }
function inject<T extends object>(type: new () => T): T {
  if (!instances.has(type)) instances.set(type, new type());
  return instances.get(type) as T;
}
function signal<T>(value: T) {
  const update = (change: (old: T) => T) => void (value = change(value));
  return Object.assign(() => value, { update });
}
function computed<T>(calculate: () => T): () => T {
  return calculate; // Angular also remembers the value until a signal changes
}

const first = new CartComponent();
const second = new CartComponent();
console.log(first.template());
first.onAdd("tea");
first.onAdd("milk");
console.log(first.template(), second.template()); // one service for both
