// A small page: HTML says what each part is, CSS how it looks. Saved as
// tea.html it opens in any browser; below, a few lines list what is in it.

const page = `
<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Tea of the day</title>
  <style>
    body { font-family: sans-serif; max-width: 30rem; margin: 2rem auto; }
    h1 { color: darkgreen; }
    .price { font-weight: bold; }
    a:hover { text-decoration: none; }
  </style>
</head>
<body>
  <h1>Tea of the day</h1>
  <p>Green tea, <span class="price">2.50</span> a cup.</p>
  <ul>
    <li>fresh</li>
    <li>hot</li>
  </ul>
  <a href="/order">Order one</a>
</body>
</html>`;

const css = page.slice(page.indexOf("<style>") + 7, page.indexOf("</style>"));
const body = page.slice(page.indexOf("<body>"));

console.log("HTML, what the parts are:");
for (const [, tag, text] of body.matchAll(/<(h1|p|li|a)\b[^>]*>(.+?)<\/\1>/g)) {
  console.log(`  ${tag}: ${text.replace(/<[^>]+>/g, "")}`);
}

console.log("CSS, how they look:");
for (const [, selector, rules] of css.matchAll(/(\S[^{]*?) \{ ([^}]+) \}/g)) {
  console.log(`  ${selector}: ${rules}`);
}
