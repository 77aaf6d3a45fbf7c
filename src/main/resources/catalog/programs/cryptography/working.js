// Encryption that also notices changes: AES-256-GCM with a fresh nonce each
// time, and signatures with Ed25519, by Node.js' own crypto module.

const crypto = require("node:crypto");

const key = crypto.randomBytes(32);

function encrypt(text, context) {
  const nonce = crypto.randomBytes(12); // never twice with the same key
  const cipher = crypto.createCipheriv("aes-256-gcm", key, nonce, { authTagLength: 16 });
  cipher.setAAD(Buffer.from(context)); // not secret, but protected
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

function decrypt(message, context) {
  const nonce = message.subarray(0, 12);
  // The length of the tag is fixed: a cut one would be easier to guess.
  const decipher = crypto.createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: 16 });
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(message.subarray(12, 28));
  return Buffer.concat([decipher.update(message.subarray(28)), decipher.final()]).toString();
}

const attempt = (name, run) => {
  try {
    console.log(name, run());
  } catch {
    console.log(name, "refused");
  }
};

const message = encrypt("salary: 5000", "user 7");
attempt("read:", () => decrypt(message, "user 7"));
attempt("moved to another user:", () => decrypt(message, "user 8"));
message[30] ^= 1;
attempt("one bit changed:", () => decrypt(message, "user 7"));
console.log("same text, other bytes:", !encrypt("a", "").equals(encrypt("a", "")));

const { publicKey, privateKey } = crypto.generateKeyPairSync("ed25519");
const signature = crypto.sign(null, Buffer.from("release 1.4"), privateKey);
console.log("signature holds:", crypto.verify(null, Buffer.from("release 1.4"), publicKey, signature));
console.log("for another text:", crypto.verify(null, Buffer.from("release 6.6"), publicKey, signature));
