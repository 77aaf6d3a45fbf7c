# What a burn-down chart says: work that is left day by day against the straight
# line, and what was added on the way.

forecast = 20  # points that the team took into the sprint
days = [  # points finished, points added
    (0, 0), (3, 0), (2, 4), (5, 0), (3, 0), (0, 0), (4, 0), (3, 0),
]  # fmt: skip
length = 10

left = scope = forecast
print("day left ideal")
for day, (done, added) in enumerate(days, 1):
    left += added - done
    scope += added
    ideal = forecast * (1 - day / length)
    note = f"  +{added} added" if added else ""
    print(f"{day:3} {left:4} {ideal:5.1f} {'#' * left}{note}")

finished = sum(done for done, _ in days)
per_day = finished / len(days)
print(f"{per_day:.1f} points a day, {left} of {scope} left")
print(f"needs {left / per_day:.1f} more days, {length - len(days)} remain")
