// Signing in with OAuth 2.0, the code flow: the browser carries a code that is
// good once, and a state that belongs to this browser. PKCE belongs to it, too.

// At the identity provider
const REDIRECTS = { shop: ["https://shop.example/callback"] }; // registered, compared as a whole
const codes = new Map();

function authorize({ client, redirect, state, user }) {
  if (!REDIRECTS[client]?.includes(redirect)) return { error: "unknown redirect address" };
  const code = `code-${codes.size + 1}`; // random in earnest; valid for a minute
  codes.set(code, { client, redirect, user });
  return { location: `${redirect}?code=${code}&state=${state}` };
}

function exchange({ code, client, redirect, secret }) { // from server to server
  const grant = codes.get(code);
  codes.delete(code); // whatever comes of it, nobody uses it again
  if (secret !== "s3cret") return { error: "invalid_client" };
  if (grant?.client !== client || grant.redirect !== redirect) return { error: "invalid_grant" };
  return { user: grant.user, access_token: "...", expires_in: 600 };
}

// In the shop, which is registered there as a client
const redirect = "https://shop.example/callback";
function callback(session, url) {
  const query = Object.fromEntries(url.split("?")[1].split("&").map((pair) => pair.split("=")));
  if (!session.state || query.state !== session.state) return "refused: begun in another browser";
  const answer = exchange({ code: query.code, client: "shop", redirect, secret: "s3cret" });
  return answer.error ? `refused: ${answer.error}` : `signed in as ${answer.user}`;
}

const ada = { state: "a81f" }; // in a cookie; random in earnest
const { location } = authorize({ client: "shop", redirect, state: ada.state, user: "ada" });
console.log("browser goes to", location);
console.log("Ada:", callback(ada, location));
console.log("the same address again:", callback(ada, location));

const evil = authorize({ client: "shop", redirect, state: "eve1", user: "eve" });
console.log("Ada follows a link of Eve's:", callback(ada, evil.location)); // she would pay into Eve's account
const thief = { client: "shop", redirect: "https://shop.example.evil.test/callback", state: "x" };
console.log("another address:", authorize(thief).error);
