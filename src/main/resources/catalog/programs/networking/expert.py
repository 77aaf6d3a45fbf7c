# Which of several BGP routes does a router take? The paths of one prefix with
# their attributes, and the decision process in its order: preference, length of
# the path, origin, MED, external before internal, nearest exit, router id.

TABLE = """
next hop      weight locpref as-path              origin med  kind igp router-id
198.51.100.1  0      100     64501,64510          i      50   ebgp 0   192.0.2.1
198.51.100.5  0      100     64501,64510          i      10   ebgp 0   192.0.2.2
203.0.113.9   0      100     64502,64510          i      90   ebgp 0   192.0.2.3
10.0.0.7      0      100     64502,64510          i      90   ibgp 20  192.0.2.4
10.0.0.8      0      100     64503,64503,64510    i      0    ibgp 5   192.0.2.5
"""

head, *lines = TABLE.strip().splitlines()
names = ["hop", "weight", "locpref", "path", "origin", "med", "kind", "igp", "id"]


def route(line: str) -> dict:
    row: dict = dict(zip(names, line.split()))
    row |= {name: int(row[name]) for name in ("weight", "locpref", "med", "igp")}
    return row | {"path": row["path"].split(",")}


STEPS = [  # (what is compared, key: the smallest wins); weight: Cisco's own
    ("highest weight", lambda r: -r["weight"]),
    ("highest local preference", lambda r: -r["locpref"]),
    ("shortest AS path", lambda r: len(r["path"])),
    ("lowest origin", lambda r: "ie?".index(r["origin"])),
    ("lowest MED", None),
    ("eBGP before iBGP", lambda r: r["kind"]),
    ("nearest next hop", lambda r: r["igp"]),
    ("lowest router id", lambda r: tuple(map(int, r["id"].split(".")))),
]


def decide(routes: list[dict]) -> None:
    for step, key in STEPS:
        if key:
            best = min(map(key, routes))
            kept = [r for r in routes if key(r) == best]
        else:  # MEDs are compared only between routes of the same neighbour AS
            lowest = {}
            for r in routes:
                lowest[r["path"][0]] = min(r["med"], lowest.get(r["path"][0], r["med"]))
            kept = [r for r in routes if r["med"] == lowest[r["path"][0]]]
        for lost in (r for r in routes if r not in kept):
            print(f"  {step}: {lost['hop']} is out")
        routes = kept
    print(f"best: {routes[0]['hop']}")


routes = [route(line) for line in lines]
decide(routes)
POLICY = """
route-map FROM-64502 permit 10
 set local-preference 200
"""  # neighbor 203.0.113.9 route-map FROM-64502 in: where a route enters, all of the AS then agree
print(POLICY.strip())
decide([r | {"locpref": int(POLICY.split()[-1])} if r["hop"] == "203.0.113.9" else r for r in routes])
