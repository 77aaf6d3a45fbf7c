// Structural types and unions, TypeScript's core, shown at run time in plain JavaScript:
// a value fits a type when its fields do, whatever it was declared as.

const primitive = (type) => (value) => typeof value === type;
const literal = (expected) => (value) => value === expected;
const object = (fields) => (value) =>
  typeof value === "object" &&
  value !== null &&
  Object.entries(fields).every(([name, check]) => check(value[name]));
const union =
  (...members) =>
  (value) =>
    members.some((member) => member(value));
const optional = (check) => (value) => value === undefined || check(value);

const isCircle = object({ kind: literal("circle"), radius: primitive("number") });
const isRectangle = object({
  kind: literal("rectangle"),
  width: primitive("number"),
  height: primitive("number"),
  label: optional(primitive("string")),
});
const isShape = union(isCircle, isRectangle);

// After the `kind` check only one member is left: the compiler calls this narrowing.
const area = (s) => (s.kind === "circle" ? Math.PI * s.radius ** 2 : s.width * s.height);

const candidates = [
  { kind: "circle", radius: 2, colour: "red" }, // an extra field does not hurt
  { kind: "rectangle", width: 3, height: 4 }, // the label is optional
  { kind: "rectangle", width: "3", height: 4 }, // a string is not a number
  { kind: "circle", width: 3 }, // the discriminant promises a radius
];
for (const value of candidates) {
  const verdict = isShape(value) ? `a Shape, area ${area(value).toFixed(2)}` : "not a Shape";
  console.log(`${JSON.stringify(value)} -> ${verdict}`);
}
