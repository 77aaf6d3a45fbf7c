# A straight line through points, with what one must look at besides: R squared,
# the uncertainty of the slope, and the residuals.

import math
from statistics import linear_regression, mean

spent = [1, 2, 3, 4, 5, 6, 7, 8]  # thousand euros for advertisements, a month
sales = [12, 17, 18, 22, 28, 33, 33, 38]  # thousand euros in the same month

slope, intercept = linear_regression(spent, sales)
print(f"fitted: sales = {intercept:.2f} + {slope:.2f} * spent")

residuals = [y - (intercept + slope * x) for x, y in zip(spent, sales)]
unexplained = sum(r * r for r in residuals)
total = sum((y - mean(sales)) ** 2 for y in sales)
print(f"R squared {1 - unexplained / total:.3f}")

error = math.sqrt(unexplained / (len(spent) - 2))
slope_error = error / math.sqrt(sum((x - mean(spent)) ** 2 for x in spent))
t = 2.447  # Student's t for 6 degrees of freedom, 95 %
print(f"95 % interval of the slope: {slope - t * slope_error:.2f} to {slope + t * slope_error:.2f}")

# A bow or a funnel would say that a line, or one spread for all, is the wrong model.
print("residuals, which should show no pattern:")
for x, r in zip(spent, residuals):
    print(f"{x:3} {r:+.1f} {' ' * round(10 + 5 * r)}*")
