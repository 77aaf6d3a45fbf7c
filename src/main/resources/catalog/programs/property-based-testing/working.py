# Property-based tests as one writes them with Hypothesis: decoding what was
# encoded gives back every text. The stand-in in the middle draws inputs and
# makes one that fails smaller.

import random
import re
from functools import wraps
from itertools import groupby

def encode(text: str) -> str:  # run-length encoding: aaab becomes 3a1b
    return "".join(f"{len(list(run))}{char}" for char, run in groupby(text))

def decode(code: str) -> str:
    return "".join(char * int(count) for count, char in re.findall(r"(\d+)(.)", code))

class st:  # from hypothesis import given, strategies as st
    @staticmethod
    def text(alphabet, max_size):
        def draw(rng):
            return "".join(rng.choices(alphabet, k=rng.randint(0, max_size)))
        return draw

def given(draw):
    def fault(test, value):
        try:
            test(value)
        except Exception as error:  # whatever it is: a test has to pass
            return error
        return None

    def decorate(test):
        @wraps(test)
        def run():  # the first of 100 that fails, then without what is not needed
            rng = random.Random(1)
            found = next((value for _ in range(100) if fault(test, value := draw(rng))), None)
            while less := [s for i in range(len(found or "")) if fault(test, s := found[:i] + found[i + 1:])]:
                found = less[0]
            if found is not None:
                error = fault(test, found)
                error.add_note(f"Failing test case: {test.__name__}(text={found!r})")
                raise error
        return run
    return decorate

@given(st.text(alphabet="ab01", max_size=20))
def test_the_code_starts_with_a_count(text):
    assert text == "" or encode(text)[0].isdigit()

@given(st.text(alphabet="ab01", max_size=20))
def test_decoding_gives_back_what_was_encoded(text):  # fails: a digit looks like a count
    assert decode(encode(text)) == text

for test in (test_the_code_starts_with_a_count, test_decoding_gives_back_what_was_encoded):
    try:
        test()
        print(test.__name__, "passed")
    except AssertionError as error:
        print(*error.__notes__, sep="\n")  # the error is the test's own, the input is a note
