// An Angular service and a component with its template: the injector hands the
// service in, signals hold the state. The lower half stands in for Angular.

// import { Component, Injectable, computed, inject, signal } from "@angular/core";
@Injectable({ providedIn: "root" })
class CartService {
  private readonly items = signal<string[]>([]);
  readonly count = computed(() => this.items().length);
  add(item: string): void {
    this.items.update((items) => [...items, item]);
  }
}

@Component({
  selector: "app-cart",
  template: `<button type="button" (click)="onAdd('tea')">Add tea</button> <b>{{ cart.count() }}</b>`,
})
class CartComponent {
  readonly cart = inject(CartService);
  onAdd(item: string): void {
    this.cart.add(item);
  }
}

const instances = new Map<object, unknown>();
const [first, second] = [new CartComponent(), new CartComponent()]; // <app-cart /> twice on a page
console.log(render(first));
first.onAdd("tea"); // the click
console.log(render(second), "- the same service");
function Injectable(data: object) { return Component(data); }
function Component(data: object) { return (type: object, _: object): void => void Object.assign(type, data); }
function inject<T>(type: new () => T): T {
  if (!("providedIn" in type)) throw new Error(`NullInjectorError: No provider for ${type.name}!`);
  if (!instances.has(type)) instances.set(type, new type());
  return instances.get(type) as T;
}
function signal<T>(value: T) {
  return Object.assign(() => value, { update: (change: (old: T) => T) => void (value = change(value)) });
}
function computed<T>(calculate: () => T): () => T { return calculate; } // Angular caches it as well
function render(component: object): string {
  const { template } = component.constructor as unknown as { template: string };
  const html = template.replace(/ \(\w+\)="[^"]*"/g, ""); // Angular makes a listener of it
  return html.replace(/{{ (\w+)\.(\w+)\(\) }}/g, (_, field, name) => (component as any)[field][name]());
}
