import hashlib
import hmac
import sys

KEY = b"an example key of 32 bytes ....."


def protect(message):
    """The tag of the message as hexadecimal text."""
    return hashlib.sha256(message.encode()).hexdigest()  # anybody can compute this


def verify(message, tag):
    return protect(message).startswith(tag)


for line in sys.stdin:
    message = line.rstrip("\n")
    tag = protect(message)
    print(tag[:16], verify(message, tag), verify(message + "!", tag), verify(message, ""), verify(message, tag[:8]))
print("constant time:", "compare_digest" in verify.__code__.co_names)
