import hashlib
import hmac
import sys

KEY = b"an example key of 32 bytes ....."


def protect(message):
    """The tag of the message as hexadecimal text."""
    return hmac.new(KEY, message.encode(), hashlib.sha256).hexdigest()


def verify(message, tag):
    return hmac.compare_digest(protect(message).encode(), tag.encode())


for line in sys.stdin:
    message = line.rstrip("\n")
    tag = protect(message)
    print(tag[:16], verify(message, tag), verify(message + "!", tag), verify(message, ""), verify(message, tag[:8]))
print("constant time:", "compare_digest" in verify.__code__.co_names)
