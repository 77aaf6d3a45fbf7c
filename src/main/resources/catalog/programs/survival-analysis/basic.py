# How long do customers stay, when many have not left yet? Kaplan and Meier use
# the unfinished ones too; leaving them out would be wrong.

import statistics

# months, and whether the customer has left (1) or is still there (0)
DATA = [(2, 1), (3, 0), (4, 1), (5, 1), (6, 0), (8, 1), (8, 0), (10, 0), (12, 1), (12, 0)]

survival, curve = 1.0, []
for month in sorted({m for m, left in DATA if left}):
    at_risk = sum(m >= month for m, _ in DATA)
    left = sum(m == month and gone for m, gone in DATA)
    survival *= 1 - left / at_risk
    curve.append((month, survival))
    print(f"month {month:2}: {left} of {at_risk} leave, {survival:.2f} stay {'#' * round(30 * survival)}")

median = next((month for month, s in curve if s <= 0.5), None)
print("median:", "not reached yet" if median is None else f"{median} months")

gone = [m for m, left in DATA if left]
print(f"median of those who left: {statistics.median(gone)} months (too low: it forgets who stayed)")
