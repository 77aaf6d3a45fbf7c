# Two searches that find bugs: delta debugging shrinks a failing input to the
# part that still fails, and bisection finds the first bad revision among a
# thousand in ten steps.

runs = 0


def fails(text: str) -> bool:  # the program under test: chokes on \t inside quotes
    global runs
    runs += 1
    inside = False
    for position, character in enumerate(text):
        inside ^= character == '"'
        if inside and text[position : position + 2] == "\\t":
            return True
    return False


def shrink(text: str) -> str:  # a simple form of Zeller's ddmin
    if not fails(text):
        raise ValueError("this input does not fail")
    size = len(text) // 2
    while size:
        start = 0
        while start < len(text):
            shorter = text[:start] + text[start + size :]
            if fails(shorter):
                text = shorter  # that part had nothing to do with the failure
            else:
                start += size  # needed: keep it
        print(f"  cutting parts of {size}: {text!r} still fails")
        size //= 2
    return text


def first_bad(good: int, bad: int, is_bad) -> tuple[int, int]:  # git bisect
    steps = 0
    while bad - good > 1:
        middle, steps = (good + bad) // 2, steps + 1
        good, bad = (good, middle) if is_bad(middle) else (middle, bad)
    return bad, steps


report = 'id=17;name="Ada \\"Countess\\" L.";note="a\\tb";city=London;zip=N1 9GU;vip=yes'
print(f"bug report: {len(report)} characters")
print(f"shrunk to: {shrink(report)!r} after {runs} runs")
print("first bad revision {} found in {} steps".format(*first_bad(0, 1000, lambda r: r >= 617)))
