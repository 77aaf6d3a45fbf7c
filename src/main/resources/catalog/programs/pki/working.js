// What a client checks in a chain of certificates: names, dates, who may issue,
// and that each one is signed by the next up to a root it trusts; real ones,
// read with the X509Certificate of Node.js.

const { X509Certificate } = require("node:crypto");

const read = (base64) => new X509Certificate(Buffer.from(base64, "base64"));
const root = read(`
MIIBQTCB6aADAgECAhQZ7F7OJ4I4Tlx4von1keRDq0MCfzAKBggqhkjOPQQDAjAPMQ0wCwYDVQQDDARSb290MB4XDTI2MTEyOTAw
NTgzMFoXDTQ2MTEyNDAwNTgzMFowDzENMAsGA1UEAwwEUm9vdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABE1MBKFpuJqNSAKr
xwOZc+FjlR8dPFb+0XBY8TYFEi91r+otv7o4IYAp9SNh53h4I1H5SVPl0zaxODW90S8eLm+jIzAhMA8GA1UdEwEB/wQFMAMBAf8w
DgYDVR0PAQH/BAQDAgIEMAoGCCqGSM49BAMCA0cAMEQCIAWcrlY0MhN0yq0PTh2Fz11YLXnyknP31Oy5KWKEuW80AiAhelDXwECY
qs9EhTTakU4KvU3Xkd58SDGKkvsqq/4npg==`);
const impostor = read(`
MIIBQjCB6aADAgECAhRhoH04LBQbrqczFRKxBTwD6DLGbTAKBggqhkjOPQQDAjAPMQ0wCwYDVQQDDARSb290MB4XDTI2MTEyOTAw
NTgzMFoXDTQ2MTEyNDAwNTgzMFowDzENMAsGA1UEAwwEUm9vdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABHIFYt0zaaMJe2OE
3oW5Ny9gJn77km4Jr8eDzmjEtGYN20gN+Cmsy3zk/9WB96k+jxNnI2soiQjEKpc+cOXgyVWjIzAhMA8GA1UdEwEB/wQFMAMBAf8w
DgYDVR0PAQH/BAQDAgIEMAoGCCqGSM49BAMCA0gAMEUCIFZuYwGtesdbfGhPDyOFxIdEZbTGYqQt1PVefnjNFGvXAiEAmt8SxqvS
YfOiWQMZsfhutFvOF2uR0SJtjzAbc6OIG/c=`);
const middle = read(`
MIIBMzCB26ADAgECAgECMAoGCCqGSM49BAMCMA8xDTALBgNVBAMMBFJvb3QwHhcNMjYxMTI5MDA1ODMwWhcNMzYxMTI2MDA1ODMw
WjARMQ8wDQYDVQQDDAZNaWRkbGUwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQv7RtOBEt1WmVTYSWabGIN5XEWS0sQG/gPL16/
4ifxHH+Z3bG9nmOSibRovex+KUcnd9y/1evlahCK11PdlnEzoyYwJDASBgNVHRMBAf8ECDAGAQH/AgEAMA4GA1UdDwEB/wQEAwIC
BDAKBggqhkjOPQQDAgNHADBEAiB7Qqo2L824vu8YIYGnYBhgNCjLj8LlqU3THxla2XCtXAIgFO0luEeknN75mdZ/WVWxvBMqlP5T
gr2JZ9uqxesSU7A=`);
const shop = read(`
MIIBRDCB66ADAgECAgEDMAoGCCqGSM49BAMCMBExDzANBgNVBAMMBk1pZGRsZTAeFw0yNjExMjkwMDU4MzBaFw0yNzAyMjcwMDU4
MzBaMA8xDTALBgNVBAMMBHNob3AwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAATNBN76ybuUNsYauoF/b1Wzn7uMDWIIJSRbyw1L
JsbUsYe5/iYWTzowQnzIxEQvCcHVzhyaij5s5qqkNZywG2VEozYwNDAJBgNVHRMEAjAAMCcGA1UdEQQgMB6CDHNob3AuZXhhbXBs
ZYIOKi5zaG9wLmV4YW1wbGUwCgYIKoZIzj0EAwIDSAAwRQIhAOu/+41iR7odJuoq84KutJ/1w5gPoRVX/DL5m6nZhdllAiASm1O+
4u9KU+viOgl6W10ELkZ3j2vYTkLBV4WdqmjMug==`);

// The server sends its own certificate and those between; the root is the client's own.
function verify(sent, host, { today = new Date("2026-12-24"), trusted = root } = {}) {
  if (!sent[0].checkHost(host)) return `not valid for ${host}`;
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
console.log("issued by a shop:", verify([shop, shop], "shop.example"));
