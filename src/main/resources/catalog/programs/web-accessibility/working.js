// Two WCAG checks in plain JavaScript: the contrast ratio of text on its
// background (AA asks for 4.5:1, large text 3:1) and whether controls have an
// accessible name.

const channel = (value) => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
const luminance = (hex) => {
  const [red, green, blue] = hex.match(/\w\w/g).map((pair) => channel(parseInt(pair, 16)));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue; // the eye is most sensitive to green
};
const contrast = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

for (const [text, background, large] of [
  ["#000000", "#ffffff", false],
  ["#777777", "#ffffff", false], // looks fine, misses AA by a hair
  ["#767676", "#ffffff", false],
  ["#777777", "#ffffff", true],
]) {
  const ratio = contrast(text, background);
  const verdict = ratio >= (large ? 3 : 4.5) ? "passes AA" : "fails AA";
  console.log(
    `${text} on ${background}${large ? ", large" : ""}: ${ratio.toFixed(2)}:1 ${verdict}`,
  );
}

// Simplified name computation: aria-label wins over a <label>, then the element's own text.
const accessibleName = ({ ariaLabel, label, text, alt }) => ariaLabel || label || text || alt || "";
const controls = [
  { role: "button", text: "Save" },
  { role: "textbox", label: "E-mail" },
  { role: "button", text: "", icon: "trash", ariaLabel: "Delete message" },
  { role: "link", icon: "arrow" },
];
for (const control of controls) {
  console.log(`${control.role}: ${accessibleName(control) || "ERROR, no accessible name"}`);
}
