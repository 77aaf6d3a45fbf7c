# Logic, sets, counting and modular arithmetic, each checked by trying all
# cases: small worlds can be searched completely.

from itertools import combinations, permutations, product
from math import comb, gcd, perm


def equivalent(f, g, variables: int) -> bool:
    return all(f(*values) == g(*values) for values in product([False, True], repeat=variables))


print("De Morgan:", equivalent(lambda a, b: not (a and b), lambda a, b: not a or not b, 2))
print("a -> b is b -> a:", equivalent(lambda a, b: not a or b, lambda a, b: not b or a, 2))

print("5 choose 2:", comb(5, 2), "=", len(list(combinations(range(5), 2))))
print("2 of 5 in order:", perm(5, 2), "=", len(list(permutations(range(5), 2))))

# Inclusion and exclusion: numbers up to 100 divisible by 3 or 5
threes, fives = set(range(3, 101, 3)), set(range(5, 101, 5))
print("3 or 5:", 100 // 3 + 100 // 5 - 100 // 15, "=", len(threes | fives))

print("inverse of 3 modulo 11:", pow(3, -1, 11), "=", *(n for n in range(11) if 3 * n % 11 == 1))
units = [n for n in range(12) if any(n * m % 12 == 1 for m in range(12))]
print("units modulo 12:", [n for n in range(12) if gcd(n, 12) == 1], "=", units)
