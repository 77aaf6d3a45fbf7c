# Is the investment worth it? Cash flows are discounted to today, the internal
# rate makes their sum zero, and a table shows what the result depends on.

FLOWS = [-1000, 300, 400, 400, 300]  # today, and the next four years


def npv(rate: float, flows: list[float]) -> float:
    return sum(flow / (1 + rate) ** year for year, flow in enumerate(flows))


def irr(flows: list[float]) -> float:
    if flows[0] >= 0 or min(flows[1:]) < 0:
        raise ValueError("not paid first and received later: there may be several internal rates")
    low, high = -0.9, 10.0
    if not npv(low, flows) > 0 > npv(high, flows):
        raise ValueError(f"no internal rate between {low:.0%} and {high:.0%}")
    for _ in range(60):  # the value falls as the rate rises
        middle = (low + high) / 2
        low, high = (middle, high) if npv(middle, flows) > 0 else (low, middle)
    return low


print(f"net present value at 8 %: {npv(0.08, FLOWS):.0f}")
print(f"internal rate of return: {irr(FLOWS):.1%}")

total, payback = 0.0, None
for year, flow in enumerate(FLOWS):
    total += flow
    if total >= 0 and payback is None:
        payback = year
when = "not paid back" if payback is None else f"paid back in year {payback}"
print(f"{when} (not discounted), total {total:.0f}")

print("inflow   6 %   8 %  10 %")
for change in (-0.1, 0.0, 0.1):
    flows = [FLOWS[0]] + [flow * (1 + change) for flow in FLOWS[1:]]
    print(f"{change:+5.0%}", *(f"{npv(rate, flows):6.0f}" for rate in (0.06, 0.08, 0.10)))
