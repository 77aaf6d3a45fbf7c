# Three PromQL queries and what they give for samples of a counter: the rate
# over five minutes, the sum over instances, and the share of errors. A few
# lines evaluate what these queries use.

import re

QUERIES = [
    "rate(http_requests_total[5m])",
    "sum by (status) (rate(http_requests_total[5m]))",
    'sum(rate(http_requests_total{status=~"5.."}[5m])) / sum(rate(http_requests_total[5m]))',
]
SAMPLES = {  # the labels of a series -> its counter, once a minute
    (("instance", "a"), ("status", "200")): [1000, 1110, 1220, 1330, 1432],
    (("instance", "a"), ("status", "500")): [20, 23, 23, 24, 26],
    (("instance", "b"), ("status", "200")): [4000, 4120, 4260, 4390, 4528],
    (("instance", "b"), ("status", "503")): [7, 7, 9, 10, 10],
}


def evaluate(query: str) -> dict[tuple, float]:
    if " / " in query:  # divides what has the same labels
        above, below = map(evaluate, query.split(" / "))
        return {labels: value / below[labels] for labels, value in above.items() if labels in below}
    if match := re.fullmatch(r"sum(?: by \((\w+)\) )?\((.+)\)", query):
        result: dict[tuple, float] = {}
        for labels, value in evaluate(match[2]).items():
            kept = tuple((name, text) for name, text in labels if name == match[1])
            result[kept] = result.get(kept, 0) + value
        return result
    match = re.fullmatch(r'rate\(http_requests_total(?:{(\w+)=~"(.+)"})?\[(\d)m]\)', query)
    name, pattern, minutes = match[1], match[2], int(match[3])
    return {  # a second; five minutes hold five samples, four minutes apart; restarts are left out
        labels: (counter[-1] - counter[-minutes]) / (60 * (minutes - 1))
        for labels, counter in SAMPLES.items()
        if name is None or re.fullmatch(pattern, dict(labels)[name])
    }


for query in QUERIES:
    print(query)
    for labels, value in evaluate(query).items():
        print("  {" + ", ".join(f'{name}="{text}"' for name, text in labels) + "}", f"{value:.4g}")
