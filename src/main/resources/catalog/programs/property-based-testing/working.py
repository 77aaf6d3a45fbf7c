# A property holds for every input, so the inputs are drawn by lot; when one
# breaks it, it is made smaller until nothing can be left out.

import random


def encode(text: str) -> str:
    """Run-length encoding: aaab becomes 3a1b."""
    out, index = "", 0
    while index < len(text):
        end = index
        while end < len(text) and text[end] == text[index]:
            end += 1
        out += f"{end - index}{text[index]}"
        index = end
    return out


def decode(code: str) -> str:
    return "".join(char * int(count) for count, char in zip(code[::2], code[1::2]))


def there_and_back(text: str) -> bool:
    return decode(encode(text)) == text


def draw(rng: random.Random) -> str:
    return "".join(rng.choice("ab") * rng.choice([1, 2, 5, 9]) for _ in range(rng.randint(0, 8)))


def shrink(text: str, holds) -> str:
    for index in range(len(text)):
        smaller = text[:index] + text[index + 1 :]
        if not holds(smaller):
            return shrink(smaller, holds)
    return text


rng = random.Random(1)
for number in range(1, 201):
    text = draw(rng)
    if not there_and_back(text):
        print(f"input {number} of length {len(text)} breaks the property")
        smallest = shrink(text, there_and_back)
        print(f"smallest: {smallest!r} -> {encode(smallest)!r} -> {decode(encode(smallest))!r}")
        break
print("the count has two digits, and decode reads one")
