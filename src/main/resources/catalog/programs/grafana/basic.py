# A Grafana dashboard is a JSON document: panels with queries on a grid of 24
# columns. The program finds panels that overlap or lack a unit or variable.

import json
import re
from itertools import combinations

DASHBOARD = json.loads("""
{"title": "Shop", "schemaVersion": 41, "time": {"from": "now-6h", "to": "now"},
 "templating": {"list": [{"name": "job", "type": "query", "query": "label_values(up, job)"}]},
 "panels": [
  {"title": "Requests", "type": "timeseries",
   "datasource": {"type": "prometheus", "uid": "main"}, "gridPos": {"x": 0, "y": 0, "w": 12, "h": 8},
   "fieldConfig": {"defaults": {"unit": "reqps"}},
   "targets": [{"expr": "sum(rate(http_requests_total{job=\\"$job\\"}[$__rate_interval]))"}]},
  {"title": "p95", "type": "timeseries",
   "datasource": {"type": "prometheus", "uid": "main"},
   "gridPos": {"x": 12, "y": 0, "w": 12, "h": 8}, "fieldConfig": {"defaults": {}},
   "targets": [{"expr":
    "histogram_quantile(0.95, sum by (le) (rate(http_seconds_bucket[$__rate_interval])))"}]},
  {"title": "Errors", "type": "stat",
   "datasource": {"type": "prometheus", "uid": "main"}, "gridPos": {"x": 6, "y": 4, "w": 6, "h": 4},
   "fieldConfig": {"defaults": {"unit": "percentunit"}},
   "targets": [{"expr": "job:errors:share5m{job=\\"$job\\"}"}]}
 ]}
""")


def overlap(a: dict, b: dict) -> bool:
    return all(a[p] < b[p] + b[s] and b[p] < a[p] + a[s] for p, s in [("x", "w"), ("y", "h")])


for panel in DASHBOARD["panels"]:
    print(f"{panel['title']} ({panel['type']})")
    if "unit" not in panel["fieldConfig"]["defaults"]:
        print("  has no unit: 0.2 of what?")
    for query in [target["expr"] for target in panel["targets"]]:
        print(" ", query)
        for name in [variable["name"] for variable in DASHBOARD["templating"]["list"]]:
            if name not in re.findall(r"\${?(\w+)", query):  # $job, ${job} or ${job:regex}
                print(f"  ignores the variable ${name}")

for a, b in combinations(DASHBOARD["panels"], 2):
    if overlap(a["gridPos"], b["gridPos"]):
        print(f"overlap: {a['title']} and {b['title']}")
