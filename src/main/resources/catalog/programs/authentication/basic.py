# Passwords are stored as slow, salted hashes; a login compares in constant
# time, and its session token is random and kept only as a hash.

import hashlib
import hmac
import secrets

users: dict[str, tuple[bytes, bytes]] = {}
sessions: dict[str, str] = {}


def slow_hash(password: str, salt: bytes) -> bytes:
    return hashlib.pbkdf2_hmac("sha256", password.encode(), salt, 20_000)  # in real life 600_000


def register(name: str, password: str) -> None:
    salt = secrets.token_bytes(16)  # equal passwords get different hashes
    users[name] = salt, slow_hash(password, salt)


def login(name: str, password: str) -> str | None:
    salt, stored = users.get(name, (b"nobody", b""))  # unknown names take as long
    if not hmac.compare_digest(slow_hash(password, salt), stored):
        return None
    token = secrets.token_urlsafe(32)
    sessions[hashlib.sha256(token.encode()).hexdigest()] = name
    return token


register("ada", "correct horse")
register("bob", "correct horse")
print("hashes differ:", users["ada"][1] != users["bob"][1])
print("wrong password:", login("ada", "guess"), "- unknown user:", login("eve", "guess"))
token = login("ada", "correct horse")
print("session of:", sessions[hashlib.sha256(token.encode()).hexdigest()])
print("token stored in clear:", token in sessions)
