# A fuzz target as for Atheris: one function that takes bytes, lets the errors
# pass that are allowed, and fails on every other one. The lower class stands in
# for Atheris: it mutates inputs and keeps those that reach new lines.

import random
import sys


def parse(data: bytes) -> int:  # with Atheris: import atheris, and here @atheris.instrument_func
    """Reads 'N', a length, and that many bytes; forgets to compare the two."""
    if len(data) < 3 or data[0] != ord("N"):
        raise ValueError("no header")
    if data[1] > 8:
        raise ValueError("too long")
    return sum(data[2 + index] for index in range(data[1]))


def TestOneInput(data: bytes) -> None:
    try:
        parse(data)
    except ValueError:
        pass  # how the parser refuses an input: no fault


class Atheris:
    def Setup(self, corpus, target):
        self.corpus, self.target = corpus, target

    def Fuzz(self, runs=20_000):
        rng, seen = random.Random(1), set()
        for _ in range(runs):
            data = bytearray(rng.choice(self.corpus))
            data[rng.randrange(len(data))] = rng.choice([rng.randrange(256), *b"N\x00\x08\xff"])
            try:
                lines = self.reached(bytes(data))
            except Exception as error:
                return print(f"crash: {bytes(data)!r}: {type(error).__name__}: {error}")
            if not lines <= seen:  # a way into the code that no input took before
                seen |= lines
                self.corpus.append(bytes(data))
        print(f"no crash in {runs} runs")

    def reached(self, data):
        def trace(frame, *_):
            lines.add((frame.f_code.co_name, frame.f_lineno))
            return trace

        lines = set()
        sys.settrace(trace)
        try:
            self.target(data)
        finally:
            sys.settrace(None)
        return lines


atheris = Atheris()
atheris.Setup([b"aaaa"], TestOneInput)  # there: sys.argv, which names the corpus
atheris.Fuzz()  # there: never returns, the process ends with it
print("kept:", atheris.corpus[1:])  # of the stand-in; Atheris writes them to the directory of the corpus
