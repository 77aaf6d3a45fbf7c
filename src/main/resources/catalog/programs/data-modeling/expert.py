# Normalisation by calculation: functional dependencies give the closure of a
# set of columns, closures give the keys, and a dependency on something that is
# no key splits the table.

from itertools import combinations

DETERMINES = {  # these columns -> this column
    ("order",): "customer",
    ("customer",): "city",
    ("product",): "price",
    ("order", "product"): "quantity",
}
COLUMNS = {"order", "product", "customer", "city", "price", "quantity"}


def closure(known: set[str], table: set[str]) -> set[str]:
    known = set(known)
    while new := {r for left, r in DETERMINES.items() if known.issuperset(left)} - known:
        known |= new
    return known & table


def subsets(table: set[str]):  # the smallest first
    return (set(c) for size in range(1, len(table) + 1) for c in combinations(sorted(table), size))


def key_of(table: set[str]) -> set[str]:
    return next(columns for columns in subsets(table) if closure(columns, table) == table)


def normalise(table: set[str]) -> list[set[str]]:
    for left in subsets(table):  # all of them: dependencies that follow from others count as well
        part = closure(left, table)
        if left < part < table:  # left decides other columns, but not the whole row
            print(f"{sorted(left)} is no key, yet decides {sorted(part - left)}: split off")
            return normalise(part) + normalise(table - part | left)
    return [table]  # Boyce-Codd normal form: only keys decide anything


print("order decides", sorted(closure({"order"}, COLUMNS)))
print("key of the wide table:", sorted(key_of(COLUMNS)))
for table in normalise(COLUMNS):
    print(f"table {sorted(table)}, key {sorted(key_of(table))}")
