// What a client checks in a chain of certificates: name, use, dates, who may
// issue, and that each one is signed by the next up to a root it trusts; real
// ones, read with the X509Certificate of Node.js.

const { X509Certificate } = require("node:crypto");

const SERVER_AUTH = "1.3.6.1.5.5.7.3.1"; // extended key usage of TLS servers: public authorities must set it
const read = (base64) => new X509Certificate(Buffer.from(base64, "base64"));
const root = read(`MIIBYjCCAQigAwIBAgIUZqV/dCK84rW7JP/coMa/vJ9Nh5cwCgYIKoZIzj0EAwIwDzENMAsGA1UEAwwEUm9vdDAeFw0
yNjExMjkwODM0MDhaFw00NjExMjQwODM0MDhaMA8xDTALBgNVBAMMBFJvb3QwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQV9Gln8p6+9NoOD
bZo5VRjRjz2ogVKAzStv9pjo6hgmF3AK90Z/CQV9N/iaYNm8S7rkCPtW1QlsKnqkx/Urv5Ho0IwQDAPBgNVHRMBAf8EBTADAQH/MA4GA1UdDwE
B/wQEAwICBDAdBgNVHQ4EFgQUD8Sug7LK+KPMxiu7BYb5+mY/0C0wCgYIKoZIzj0EAwIDSAAwRQIhAPwRyfA12IwOITDMQmha4MPUf2QzOsc88
2rcYEvWKRXsAiAjkK4Wq8EoG14WmAKbQSipr7hfYEJId9mSPjoJ06biOg==`);
const impostor = read(`MIIBYzCCAQigAwIBAgIUMmeBj/rHzfu8dHPG2/xGfZqcTdIwCgYIKoZIzj0EAwIwDzENMAsGA1UEAwwEUm9vdDA
eFw0yNjExMjkwODM0MDhaFw00NjExMjQwODM0MDhaMA8xDTALBgNVBAMMBFJvb3QwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQ05N+EMYwbB
UqyilufQBCrDn/KKKbUTl9IJ8jj37WnYehMVAiWx08LnZGs6g4gl2OTITLiVG3BChv3388LS48do0IwQDAPBgNVHRMBAf8EBTADAQH/MA4GA1U
dDwEB/wQEAwICBDAdBgNVHQ4EFgQUG7/PqPzQI/gk9PsG51hYpbr7iqswCgYIKoZIzj0EAwIDSQAwRgIhAKFzaUK8kWg6Z9SssHUNhTF2JuoI3
Ur7CCkArCIgP5KsAiEApepbWlZiRu6R/5/egSR2PFWXdS1bJWc7ElU8iFlIuog=`);
const middle = read(`MIIBNDCB26ADAgECAgECMAoGCCqGSM49BAMCMA8xDTALBgNVBAMMBFJvb3QwHhcNMjYxMTI5MDgzNDA4WhcNMzYxM
TI2MDgzNDA4WjARMQ8wDQYDVQQDDAZNaWRkbGUwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAARvvH88lfBnQHgBKS+TJT3STkn7IDsHWgmiWrQ
xfstVu2U1bGWlLqz/g1hEz7ME5nrbIfNsGUCNosaZiPbM3yRXoyYwJDASBgNVHRMBAf8ECDAGAQH/AgEAMA4GA1UdDwEB/wQEAwICBDAKBggqh
kjOPQQDAgNIADBFAiEA0hvRDjBqzCjtLcF/J9ZpeAI+zj9x8D/qZ2kbDqCf3RYCIAhNEiGRQb0Dg80XGsVqAPFe9kxAGhcHBa/uhPXNq//a`);
const shop = read(`MIIBXzCCAQWgAwIBAgIBAzAKBggqhkjOPQQDAjARMQ8wDQYDVQQDDAZNaWRkbGUwHhcNMjYxMTI5MDgzNDA4WhcNMjc
wMjI3MDgzNDA4WjAPMQ0wCwYDVQQDDARzaG9wMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEbOSjiLSyN1lY+SOfQnUADO1LBU0NpGkgxeYTw
p/ABApFlus0CFLVhzYW0hxu2EweMXSheUWZB0p8rbYZ+O6+haNQME4wDgYDVR0PAQH/BAQDAgeAMBMGA1UdJQQMMAoGCCsGAQUFBwMBMCcGA1U
dEQQgMB6CDHNob3AuZXhhbXBsZYIOKi5zaG9wLmV4YW1wbGUwCgYIKoZIzj0EAwIDSAAwRQIgXtprX6bGHcDc3GCLOrZKMbrP0s1tK/iHpc0zz
GYo0MICIQCcciPebwbOYIfViKUtvQO5bH5u3fLJQzKS9wEAIsK1+A==`);

// The server sends its own certificate and those between; the root is the client's own. Not looked at
// here: levels and names that an issuer is limited to, policies, unknown critical extensions, revocation.
function verify(sent, host, { today = new Date("2026-12-24"), trusted = root } = {}) {
  if (!sent[0].keyUsage?.includes(SERVER_AUTH)) throw new Error(`${sent[0].subject} is not for servers`);
  if (!sent[0].checkHost(host, { subject: "never" })) throw new Error(`not valid for ${host}`);
  const chain = [...sent, trusted];
  const outdated = chain.find((c) => today < new Date(c.validFrom) || today > new Date(c.validTo));
  if (outdated) throw new Error(`${outdated.subject} is not valid on this day`);
  for (const [i, c] of sent.entries()) {
    const above = chain[i + 1];
    if (!above.ca) throw new Error(`${above.subject} may not issue certificates`);
    if (!c.checkIssued(above)) throw new Error(`${c.subject} names ${c.issuer}, not ${above.subject}`);
    if (!c.verify(above.publicKey)) throw new Error(`${c.subject} is not signed by this ${above.subject}`);
  }
}

function attempt(name, ...call) {
  try {
    verify(...call);
    console.log(`${name}: trusted`);
  } catch (error) {
    console.log(`${name}: refused, ${error.message}`);
  }
}
console.log("shop:", shop.subjectAltName, "until", shop.validTo);
attempt("www.shop.example", [shop, middle], "www.shop.example");
attempt("two levels below", [shop, middle], "a.b.shop.example");
attempt("a year later", [shop, middle], "shop.example", { today: new Date("2027-12-24") });
attempt("the server forgot one", [shop], "shop.example");
attempt("another root of the name", [shop, middle], "shop.example", { trusted: impostor });
attempt("an issuer's own", [middle], "shop.example");
attempt("issued by a shop", [shop, shop], "shop.example");
