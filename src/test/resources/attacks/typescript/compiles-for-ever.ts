// expects: compile-or-limit
type Grow<T, N extends unknown[] = []> = N['length'] extends 900 ? T : Grow<[T, T] | [T], [...N, unknown]>;
type Permute<T, K = T> = [T] extends [never] ? [] : K extends K ? [K, ...Permute<Exclude<T, K>>] : never;
const all: Permute<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12> = [];
const big: Grow<string> = 0;
