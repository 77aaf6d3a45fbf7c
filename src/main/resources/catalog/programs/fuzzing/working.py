# A fuzz target as for Atheris: one function that takes bytes, lets the errors
# pass that are allowed, and fails on every other one. The lower class stands in
# for Atheris: it mutates inputs and keeps those that reach new lines.

import random
import sys


def parse(data: bytes) -> int:  # there with @atheris.instrument_func
    """Reads 'N', a length, and that many bytes; forgets to compare the two."""
    if len(data) < 3 or data[0] != ord("N"):
        raise ValueError("no header")
    length = data[1]
    if length > 8:
        raise ValueError("too long")
    return sum(data[2 + index] for index in range(length))


def TestOneInput(data: bytes) -> None:
    try:
        parse(data)
    except ValueError:
        pass  # how the parser refuses an input: no fault


class atheris:
    def Setup(corpus, target):
        atheris.corpus, atheris.target = corpus, target

    def Fuzz(runs=20_000):
        rng, seen = random.Random(1), set()
        for _ in range(runs):
            data = bytearray(rng.choice(atheris.corpus))
            data[rng.randrange(len(data))] = rng.choice([rng.randrange(256), *b"N\x00\x08\xff"])
            try:
                lines = atheris.reached(bytes(data))
            except Exception as error:
                return print(f"crash: {bytes(data)!r}: {type(error).__name__}: {error}")
            if not lines <= seen:  # a way into the code that no input took before
                seen |= lines
                atheris.corpus.append(bytes(data))

    def reached(data):
        lines = set()

        def trace(frame, *_):
            lines.add((frame.f_code.co_name, frame.f_lineno))
            return trace

        sys.settrace(trace)
        try:
            atheris.target(data)
        finally:
            sys.settrace(None)
        return lines


atheris.Setup([b"aaaa"], TestOneInput)  # there: sys.argv, which names the corpus
atheris.Fuzz()
print("kept:", atheris.corpus[1:])
