# Property-based tests as one writes them with Hypothesis: decoding what was
# encoded gives back every text. The lower half stands in for the library: it
# draws inputs and makes one that fails smaller.

import random
from itertools import groupby


def encode(text: str) -> str:  # run-length encoding: aaab becomes 3a1b
    return "".join(f"{len(list(run))}{char}" for char, run in groupby(text))


def decode(code: str) -> str:
    return "".join(char * int(count) for count, char in zip(code[::2], code[1::2]))


def properties(given, st):
    @given(st.text(alphabet="ab", max_size=60))
    def test_the_code_starts_with_a_count(text):
        assert text == "" or encode(text)[0].isdigit()

    @given(st.text(alphabet="ab", max_size=60))
    def test_decoding_gives_back_what_was_encoded(text):
        assert decode(encode(text)) == text

    return test_the_code_starts_with_a_count, test_decoding_gives_back_what_was_encoded


class st:
    def text(alphabet, max_size):
        run = lambda rng: rng.choice(alphabet) * rng.choice((1, 2, 5, 12))  # noqa: E731
        return lambda rng: "".join(run(rng) for _ in range(rng.randint(0, 8)))[:max_size]


def given(strategy):
    def decorate(test):
        def holds(value):
            try:
                test(value)
            except AssertionError:
                return False
            return True

        def run(rng, examples=100):  # the first that fails, then without what is not needed
            found = next((value for _ in range(examples) if not holds(value := strategy(rng))), None)
            while less := [s for i in range(len(found or "")) if not holds(s := found[:i] + found[i + 1:])]:
                found = less[0]
            return found

        run.__name__ = test.__name__
        return run

    return decorate


for test in properties(given, st):
    found = test(random.Random(1))
    print(test.__name__, "holds" if found is None else f"fails: text={found!r}")
    if found:
        print(f"  {encode(found)!r} is read as {decode(encode(found))!r}: a count may have two digits")
