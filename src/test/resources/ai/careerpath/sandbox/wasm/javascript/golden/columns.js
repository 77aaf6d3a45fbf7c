for (const n of [6, 7, 16, 27, 101]) {
  console.log(Array.from({ length: n }, (_, i) => (i * 7919) % 1000));
  console.log(Array.from({ length: n }, (_, i) => 'w'.repeat(i % 9)));
  console.log(Array.from({ length: n }, (_, i) => (i % 2 ? i : 's' + i)));
}
