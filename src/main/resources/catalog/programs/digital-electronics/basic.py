# Gates and their truth table: two half adders make a full adder, and four of
# those in a row add two numbers; then a flip-flop that remembers one bit.

from itertools import product


def half_adder(a: int, b: int) -> tuple[int, int]:
    return a ^ b, a & b  # sum: XOR, carry: AND


def full_adder(a: int, b: int, carry: int) -> tuple[int, int]:
    s, c1 = half_adder(a, b)
    s, c2 = half_adder(s, carry)
    return s, c1 | c2


print("a b c | sum carry")
for a, b, c in product((0, 1), repeat=3):
    print(a, b, c, "|", *full_adder(a, b, c))


def add4(x: int, y: int) -> tuple[int, int]:
    result = carry = 0
    for bit in range(4):  # the carry ripples from bit to bit
        s, carry = full_adder(x >> bit & 1, y >> bit & 1, carry)
        result |= s << bit
    return result, carry


pairs = product(range(16), repeat=2)
print("all 256 sums are right:", all(add4(x, y) == ((x + y) % 16, (x + y) // 16) for x, y in pairs))

q = 0
for d, edge in [(1, False), (1, True), (0, False), (0, True)]:
    q = d if edge else q  # a D flip-flop takes its input at the clock edge only
    print(f"D={d} edge={edge}: Q={q}")
