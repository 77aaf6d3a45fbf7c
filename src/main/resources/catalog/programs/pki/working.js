// What a client checks in a chain of certificates: name, use, dates, who may
// issue, and that each one is signed by the next up to a root it trusts; real
// ones, read with the X509Certificate of Node.js.

const { X509Certificate } = require("node:crypto");

const SERVER_AUTH = "1.3.6.1.5.5.7.3.1"; // extended key usage of TLS servers: public authorities must set it

const read = (base64) => new X509Certificate(Buffer.from(base64, "base64"));
const root = read(`
MIIBYjCCAQigAwIBAgIUZqV/dCK84rW7JP/coMa/vJ9Nh5cwCgYIKoZIzj0EAwIwDzENMAsGA1UEAwwEUm9vdDAeFw0yNjExMjkwODM0MDha
Fw00NjExMjQwODM0MDhaMA8xDTALBgNVBAMMBFJvb3QwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQV9Gln8p6+9NoODbZo5VRjRjz2ogVK
AzStv9pjo6hgmF3AK90Z/CQV9N/iaYNm8S7rkCPtW1QlsKnqkx/Urv5Ho0IwQDAPBgNVHRMBAf8EBTADAQH/MA4GA1UdDwEB/wQEAwICBDAd
BgNVHQ4EFgQUD8Sug7LK+KPMxiu7BYb5+mY/0C0wCgYIKoZIzj0EAwIDSAAwRQIhAPwRyfA12IwOITDMQmha4MPUf2QzOsc882rcYEvWKRXs
AiAjkK4Wq8EoG14WmAKbQSipr7hfYEJId9mSPjoJ06biOg==`);
const impostor = read(`
MIIBYzCCAQigAwIBAgIUMmeBj/rHzfu8dHPG2/xGfZqcTdIwCgYIKoZIzj0EAwIwDzENMAsGA1UEAwwEUm9vdDAeFw0yNjExMjkwODM0MDha
Fw00NjExMjQwODM0MDhaMA8xDTALBgNVBAMMBFJvb3QwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQ05N+EMYwbBUqyilufQBCrDn/KKKbU
Tl9IJ8jj37WnYehMVAiWx08LnZGs6g4gl2OTITLiVG3BChv3388LS48do0IwQDAPBgNVHRMBAf8EBTADAQH/MA4GA1UdDwEB/wQEAwICBDAd
BgNVHQ4EFgQUG7/PqPzQI/gk9PsG51hYpbr7iqswCgYIKoZIzj0EAwIDSQAwRgIhAKFzaUK8kWg6Z9SssHUNhTF2JuoI3Ur7CCkArCIgP5Ks
AiEApepbWlZiRu6R/5/egSR2PFWXdS1bJWc7ElU8iFlIuog=`);
const middle = read(`
MIIBNDCB26ADAgECAgECMAoGCCqGSM49BAMCMA8xDTALBgNVBAMMBFJvb3QwHhcNMjYxMTI5MDgzNDA4WhcNMzYxMTI2MDgzNDA4WjARMQ8w
DQYDVQQDDAZNaWRkbGUwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAARvvH88lfBnQHgBKS+TJT3STkn7IDsHWgmiWrQxfstVu2U1bGWlLqz/
g1hEz7ME5nrbIfNsGUCNosaZiPbM3yRXoyYwJDASBgNVHRMBAf8ECDAGAQH/AgEAMA4GA1UdDwEB/wQEAwICBDAKBggqhkjOPQQDAgNIADBF
AiEA0hvRDjBqzCjtLcF/J9ZpeAI+zj9x8D/qZ2kbDqCf3RYCIAhNEiGRQb0Dg80XGsVqAPFe9kxAGhcHBa/uhPXNq//a`);
const shop = read(`
MIIBXzCCAQWgAwIBAgIBAzAKBggqhkjOPQQDAjARMQ8wDQYDVQQDDAZNaWRkbGUwHhcNMjYxMTI5MDgzNDA4WhcNMjcwMjI3MDgzNDA4WjAP
MQ0wCwYDVQQDDARzaG9wMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEbOSjiLSyN1lY+SOfQnUADO1LBU0NpGkgxeYTwp/ABApFlus0CFLV
hzYW0hxu2EweMXSheUWZB0p8rbYZ+O6+haNQME4wDgYDVR0PAQH/BAQDAgeAMBMGA1UdJQQMMAoGCCsGAQUFBwMBMCcGA1UdEQQgMB6CDHNo
b3AuZXhhbXBsZYIOKi5zaG9wLmV4YW1wbGUwCgYIKoZIzj0EAwIDSAAwRQIgXtprX6bGHcDc3GCLOrZKMbrP0s1tK/iHpc0zzGYo0MICIQCc
ciPebwbOYIfViKUtvQO5bH5u3fLJQzKS9wEAIsK1+A==`);

// The server sends its own certificate and those between; the root is the client's own. Not looked at
// here: how many levels an issuer may have below it, and whether a certificate was revoked.
function verify(sent, host, { today = new Date("2026-12-24"), trusted = root } = {}) {
  if (!sent[0].keyUsage?.includes(SERVER_AUTH)) return `${sent[0].subject} is not for servers`;
  if (!sent[0].checkHost(host, { subject: "never" })) return `not valid for ${host}`;
  const chain = [...sent, trusted];
  const outdated = chain.find((c) => today < new Date(c.validFrom) || today > new Date(c.validTo));
  if (outdated) return `${outdated.subject} is not valid on this day`;
  for (const [i, below] of sent.entries()) {
    const above = chain[i + 1];
    if (!above.ca) return `${above.subject} may not issue certificates`;
    if (!below.checkIssued(above)) return `${below.subject} names ${below.issuer}, not ${above.subject}`;
    if (!below.verify(above.publicKey)) return `${below.subject} is not signed by this ${above.subject}`;
  }
  return "trusted";
}

console.log("shop:", shop.subjectAltName, "until", shop.validTo);
console.log("www.shop.example:", verify([shop, middle], "www.shop.example"));
console.log("two levels below:", verify([shop, middle], "a.b.shop.example"));
console.log("a year later:", verify([shop, middle], "shop.example", { today: new Date("2027-12-24") }));
console.log("the server forgot one:", verify([shop], "shop.example"));
console.log("another root of the name:", verify([shop, middle], "shop.example", { trusted: impostor }));
console.log("an issuer's own:", verify([middle], "shop.example"));
console.log("issued by a shop:", verify([shop, shop], "shop.example"));
