// Cross-site scripting: text of a user that lands in a page must be escaped for
// the place where it lands; and a policy header limits what may run at all.

const escapeHtml = (text) =>
  text.replace(/[&<>"']/g, (char) => `&#${char.codePointAt(0)};`);

const comment = 'Nice! <img src=x onerror="steal(document.cookie)">';

const unsafe = `<p>${comment}</p>`;
const safe = `<p>${escapeHtml(comment)}</p>`;
console.log("unsafe:", unsafe);
console.log("safe:  ", safe);

// In a link, escaping is not enough: the scheme decides; a path has that of the page.
const safeLink = (href) => (/^(https?:\/)?\//i.test(href) ? escapeHtml(href) : "#");
for (const href of ["https://example.org/?a=1&b=2", "/cart", "javascript:alert(1)"]) {
  console.log(`<a href="${safeLink(href)}">`);
}

const headers = {
  // The last two do not fall back to default-src.
  "Content-Security-Policy": "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  "Set-Cookie": "__Host-session=4f1c9ab20d7e; Path=/; HttpOnly; Secure; SameSite=Lax",
};
const policy = headers["Content-Security-Policy"];
const inline = /script-src [^;]*/.exec(policy) ?? /default-src [^;]*/.exec(policy);
console.log("inline scripts run:", inline[0].includes("'unsafe-inline'"));
console.log("scripts can read the cookie:", !headers["Set-Cookie"].includes("HttpOnly"));
