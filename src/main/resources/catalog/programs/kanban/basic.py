# Little's law on a board: the average time in work is the number of cards in
# work divided by the cards finished a day; fewer cards at once, earlier done.

from statistics import mean


def simulate(limit: int, days: int = 600) -> tuple[float, float, float]:
    """Two people; each works on cards in turn, and changing between them costs."""
    work, done, in_work = [], [], []
    for day in range(days):
        while len(work) < limit:
            work.append({"start": day, "left": 3.0})
        capacity = 2.0 * (1 - 0.05 * max(0, len(work) - 2))  # a twentieth lost for each card more
        for card in work:
            card["left"] -= capacity / len(work)
        in_work.append(len(work))
        done += [day + 1 - card["start"] for card in work if card["left"] <= 1e-9]
        work = [card for card in work if card["left"] > 1e-9]
    return mean(in_work), len(done) / days, mean(done)


for limit in (2, 4, 8):
    cards, rate, time = simulate(limit)
    print(f"limit {limit}: {rate:.2f} cards a day, {time:.1f} days each (Little: {cards / rate:.1f})")
