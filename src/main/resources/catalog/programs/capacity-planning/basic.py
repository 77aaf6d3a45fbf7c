# When is the disk full, and how many servers does the peak need? A trend
# through the last months, the peak over the mean, and room for one failure.

from math import ceil
from statistics import linear_regression

months = [1, 2, 3, 4, 5, 6]
used_gb = [410, 432, 455, 481, 500, 527]
capacity_gb = 800

slope, start = linear_regression(months, used_gb)
full = (capacity_gb * 0.85 - start) / slope
print(f"grows {slope:.1f} GB a month; 85 % are reached in month {full:.1f}")
print(f"order before month {full - 3:.1f}: delivery takes three")

requests_now, growth_a_year = 900, 0.4  # a second, mean of a busy hour
peak = requests_now * 2.5  # the worst minute was 2.5 times that
in_a_year = peak * (1 + growth_a_year)
per_server, target_load = 400, 0.6
servers = ceil(in_a_year / (per_server * target_load))
print(f"peak in a year {in_a_year:.0f}/s: {servers} servers, and one more to lose one")

for load in (0.5, 0.7, 0.9, 0.95):  # M/M/1, on average: one server, random arrivals and work
    print(f"load {load:.0%}: an answer takes {1 / (1 - load):.1f} times as long as without a queue")
