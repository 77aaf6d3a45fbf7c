# How much to order, and when: the economic order quantity, a reorder point with
# a safety stock, and the articles sorted by their share of the value (ABC).

import math
from statistics import NormalDist

demand_year = 5200  # pieces
order_cost, holding_cost = 40, 2.5  # euros an order; euros to keep a piece for a year
quantity = math.sqrt(2 * demand_year * order_cost / holding_cost)
print(f"order {quantity:.0f} pieces, {demand_year / quantity:.0f} times a year")

week, deviation = demand_year / 52, 30  # demand of a week in pieces, and its standard deviation
lead_weeks = 2  # from the order to the delivery; the weeks do not depend on each other
for service in (0.90, 0.95, 0.99):  # share of the deliveries before which the stock does not run out
    # Rounded up: with less the share would be missed.
    safety = math.ceil(NormalDist().inv_cdf(service) * deviation * math.sqrt(lead_weeks))
    point = week * lead_weeks + safety
    print(f"service {service:.0%}: order at {point:.0f} pieces, {safety} of them for safety")

articles = {"tea": 52_000, "mug": 21_000, "jam": 6_000, "spoon": 3_000, "card": 1_500, "bag": 500}
total, share = sum(articles.values()), 0.0
print("article, euros a year, share of all together with those above, class")
for name, euros in sorted(articles.items(), key=lambda item: -item[1]):
    letter = "A" if share < 0.8 else "B" if share < 0.95 else "C"  # by the share of those above it
    share += euros / total
    print(f"{name:6} {euros:6} {share:6.1%} {letter}")
