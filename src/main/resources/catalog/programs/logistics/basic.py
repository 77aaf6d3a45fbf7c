# How much to order, and when: the economic order quantity, a reorder point with
# a safety stock, and the articles sorted by their share of the value (ABC).

import math
from statistics import NormalDist

demand_year = 5200  # pieces
order_cost, holding_cost = 40, 2.5  # euros an order, euros a piece and year
quantity = math.sqrt(2 * demand_year * order_cost / holding_cost)
print(f"order {quantity:.0f} pieces, {demand_year / quantity:.0f} times a year")

week, deviation, lead_weeks = demand_year / 52, 30, 2
for service in (0.90, 0.95, 0.99):
    safety = NormalDist().inv_cdf(service) * deviation * math.sqrt(lead_weeks)
    point = week * lead_weeks + safety
    print(f"service {service:.0%}: order at {point:.0f} pieces, {safety:.0f} of them for safety")

articles = {"tea": 52_000, "mug": 21_000, "jam": 6_000, "spoon": 3_000, "card": 1_500, "bag": 500}
total, sum_so_far = sum(articles.values()), 0
for name, euros in sorted(articles.items(), key=lambda item: -item[1]):
    sum_so_far += euros
    share = sum_so_far / total
    print(f"{name:6} {share:5.1%} {'A' if share <= 0.8 else 'B' if share <= 0.95 else 'C'}")
