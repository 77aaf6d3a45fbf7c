// Cross-site scripting: text of a user that lands in a page must be escaped for
// the place where it lands; and a policy header limits what may run at all.

const escapeHtml = (text) =>
  text.replace(/[&<>"']/g, (char) => `&#${char.codePointAt(0)};`);

const comment = 'Nice! <img src=x onerror="steal(document.cookie)">';

const unsafe = `<p>${comment}</p>`;
const safe = `<p>${escapeHtml(comment)}</p>`;
console.log("unsafe:", unsafe);
console.log("safe:  ", safe);

// In a link, escaping is not enough: the scheme decides.
const safeLink = (href) => (/^https?:\/\//i.test(href) ? escapeHtml(href) : "#");
for (const href of ["https://example.org/?a=1&b=2", "javascript:alert(1)"]) {
  console.log(`<a href="${safeLink(href)}">`);
}

const headers = {
  "Content-Security-Policy": "default-src 'self'; script-src 'self'; object-src 'none'",
  "Set-Cookie": "session=1; HttpOnly; Secure; SameSite=Lax",
};
const inline = /script-src[^;]*'unsafe-inline'/.test(headers["Content-Security-Policy"]);
console.log("inline scripts run:", inline);
console.log("scripts can read the cookie:", !headers["Set-Cookie"].includes("HttpOnly"));
