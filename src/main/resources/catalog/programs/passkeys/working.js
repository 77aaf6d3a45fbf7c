// What a server checks when somebody signs in with a passkey: the challenge
// that it sent, the address of the page, the signature, and a counter that
// grows where there is one. Below, a device answers honestly and otherwise.

const { createHash, generateKeyPairSync, randomBytes, sign, verify } = require("node:crypto");

const ORIGIN = "https://shop.example";
const RP_ID = "shop.example";
const sha256 = (data) => createHash("sha256").update(data).digest();

// Takes the response of navigator.credentials.get() and what registration has stored; throws on any doubt.
function signIn({ clientDataJSON, authenticatorData, signature }, session, passkey) {
  const { challenge } = session;
  session.challenge = null; // good for one attempt
  const client = JSON.parse(clientDataJSON);
  if (client.type !== "webauthn.get") throw new Error("wrong ceremony");
  if (!challenge || client.challenge !== challenge) throw new Error("not the challenge sent: a replay");
  if (client.origin !== ORIGIN) throw new Error(`page was ${client.origin}: phishing`);
  if (!authenticatorData.subarray(0, 32).equals(sha256(RP_ID))) throw new Error("a passkey of another site");
  if ((authenticatorData[32] & 0x05) !== 0x05) throw new Error("user not present or not verified"); // 1, 4
  const signed = Buffer.concat([authenticatorData, sha256(clientDataJSON)]);
  if (!verify("sha256", signed, passkey.publicKey, signature)) throw new Error("not signed by this passkey");
  const count = authenticatorData.readUInt32BE(33);
  if ((count || passkey.count) && count <= passkey.count) throw new Error("counter did not grow: copied?");
  passkey.count = count; // passkeys that are synchronised stay at 0
  return passkey.user;
}

function device(privateKey, challenge, { origin = ORIGIN, rpId = RP_ID, count = 8, flags = 0x05 } = {}) {
  const clientDataJSON = Buffer.from(JSON.stringify({ type: "webauthn.get", challenge, origin }));
  const authenticatorData = Buffer.concat([sha256(rpId), Buffer.from([flags, 0, 0, 0, count])]);
  const signed = Buffer.concat([authenticatorData, sha256(clientDataJSON)]);
  return { clientDataJSON, authenticatorData, signature: sign("sha256", signed, privateKey) };
}

const newKey = () => generateKeyPairSync("ec", { namedCurve: "P-256" });
const { publicKey, privateKey } = newKey();
const newChallenge = () => randomBytes(32).toString("base64url");

const ada = { user: "ada", publicKey, count: 7 };
function attempt(name, answer, passkey = ada, times = 1) {
  const session = { challenge: newChallenge() };
  const assertion = answer(session.challenge);
  for (let n = 0; n < times; n++) {
    try {
      console.log(`${name}: signed in as ${signIn(assertion, session, passkey)}`);
    } catch (error) {
      console.log(`${name}: refused, ${error.message}`);
    }
  }
}

attempt("the user, the same answer twice", (challenge) => device(privateKey, challenge), ada, 2);
attempt("copied page", (challenge) => device(privateKey, challenge, { origin: "https://sh0p.example" }));
attempt("another site's", (challenge) => device(privateKey, challenge, { rpId: "sh0p.example" }));
attempt("recorded answer", () => device(privateKey, newChallenge()));
attempt("another key", (challenge) => device(newKey().privateKey, challenge));
attempt("without a finger or PIN", (challenge) => device(privateKey, challenge, { flags: 0x01 }));
attempt("the counter of the first one", (challenge) => device(privateKey, challenge));
attempt("no counter", (challenge) => device(privateKey, challenge, { count: 0 }), { ...ada, count: 0 });
