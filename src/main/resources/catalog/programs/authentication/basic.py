# Passwords are stored as slow, salted hashes; a login compares in constant
# time; its session token is random, expires and is kept only as a hash.

import hashlib
import secrets
import time

users: dict[str, tuple[bytes, bytes]] = {}
sessions: dict[str, tuple[str, float]] = {}  # hash of the token: user, end


def slow_hash(password: str, salt: bytes) -> bytes:
    return hashlib.scrypt(password.encode(), salt=salt, n=2**14, r=8, p=5)  # as OWASP asks: 16 MiB each


def fingerprint(token: str) -> str:  # a random token needs no slow hash
    return hashlib.sha256(token.encode()).hexdigest()


def register(name: str, password: str) -> bool:
    salt = secrets.token_bytes(16)  # equal passwords get different hashes
    user = salt, slow_hash(password, salt)
    return users.setdefault(name, user) is user  # False: the name is taken, and keeps its password


def login(name: str, password: str) -> str | None:
    salt, stored = users.get(name, (b"nobody", b""))  # unknown names take as long
    if not secrets.compare_digest(slow_hash(password, salt), stored):
        return None
    token = secrets.token_urlsafe(32)
    sessions[fingerprint(token)] = name, time.monotonic() + 3600
    return token


def user_of(token: str, later: int = 0) -> str | None:
    name, end = sessions.get(fingerprint(token), (None, 0))
    return name if time.monotonic() + later < end else None


register("ada", "correct horse")
register("bob", "correct horse")
token = login("ada", "correct horse")
print("hashes differ:", users["ada"][1] != users["bob"][1], "- token kept in clear:", token in sessions)
print("name taken:", not register("ada", "x"), "- wrong:", login("ada", "x"), "- unknown:", login("eve", "x"))
print("session of:", user_of(token), "- in an hour:", user_of(token, 3600), "- made up:", user_of("made-up"))
