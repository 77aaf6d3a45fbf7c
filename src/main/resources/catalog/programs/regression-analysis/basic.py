# A straight line through points, with what one must look at besides: R squared,
# the uncertainty of the slope, and the residuals.

import math
from statistics import linear_regression, mean

spent = [1, 2, 3, 4, 5, 6, 7, 8]
sales = [12, 15, 21, 22, 28, 29, 36, 38]

slope, intercept = linear_regression(spent, sales)
print(f"sales = {intercept:.2f} + {slope:.2f} * spent")

residuals = [y - (intercept + slope * x) for x, y in zip(spent, sales)]
unexplained = sum(r * r for r in residuals)
total = sum((y - mean(sales)) ** 2 for y in sales)
print(f"R squared {1 - unexplained / total:.3f}")

error = math.sqrt(unexplained / (len(spent) - 2))
slope_error = error / math.sqrt(sum((x - mean(spent)) ** 2 for x in spent))
t = 2.447  # Student's t for 6 degrees of freedom, 95 %
print(f"slope between {slope - t * slope_error:.2f} and {slope + t * slope_error:.2f}")
print("residuals:", [round(r, 1) for r in residuals])
print("their sum is 0:", abs(sum(residuals)) < 1e-9)
