# The ideas behind pandas on plain lists and dicts: columns instead of rows, arithmetic that
# aligns on the index and leaves NaN where there is no partner, and split-apply-combine.

from collections import defaultdict
from math import nan
from statistics import mean


class Series:
    def __init__(self, data: dict):
        self.data = data  # index label -> value

    def __add__(self, other: "Series") -> "Series":  # aligned by label, not by position
        labels = list(self.data) + [label for label in other.data if label not in self.data]
        return Series({k: self.data.get(k, nan) + other.data.get(k, nan) for k in labels})

    def __getitem__(self, mask: "Series") -> "Series":  # boolean indexing: s[s > 3]
        return Series({k: v for k, v in self.data.items() if mask.data[k]})

    def __gt__(self, limit) -> "Series":
        return Series({k: v > limit for k, v in self.data.items()})

    def groupby(self, key: "Series", how) -> "Series":
        groups = defaultdict(list)  # split
        for label, value in self.data.items():
            groups[key.data[label]].append(value)
        return Series({name: how(values) for name, values in groups.items()})  # apply, combine

    def __repr__(self) -> str:
        return "  ".join(f"{label}={value}" for label, value in self.data.items())


online = Series({"tea": 12, "mug": 3, "pot": 7})
shop = Series({"mug": 4, "tea": 8, "cup": 5})
kind = Series({"tea": "food", "mug": "ware", "pot": "ware", "cup": "ware"})
total = online + shop
print("aligned sum: ", total)
print("total > 6:   ", total[total > 6], "(NaN > 6 is False)")
sold = Series(online.data | {"cup": 0}) + Series(shop.data | {"pot": 0})
print("filled first:", sold)
print("groupby sum: ", sold.groupby(kind, sum))
print("groupby mean:", sold.groupby(kind, mean))
