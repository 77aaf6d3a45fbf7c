# A model is a versioned artefact: its data, its settings and its score are
# recorded with a hash, and it is promoted only when it is better than the old
# one.

import hashlib
import json

registry: list[dict] = []


def register(name: str, rows: list[list[float]], settings: dict, score: float) -> dict:
    data = hashlib.sha256(json.dumps(rows).encode()).hexdigest()[:8]
    entry = {
        "name": name, "version": len(registry) + 1, "data": data,
        "settings": settings, "score": score, "stage": "candidate",
    }  # fmt: skip
    live = next((each for each in registry if each["stage"] == "live"), None)
    if live is None or score > live["score"] + 0.01:  # a hair better is noise
        if live:
            live["stage"] = "archived"
        entry["stage"] = "live"
    registry.append(entry)
    return entry


rows = [[1.0, 2.0], [3.0, 4.0]]
register("churn", rows, {"depth": 3}, 0.81)
register("churn", rows, {"depth": 9}, 0.815)
register("churn", rows + [[5.0, 6.0]], {"depth": 3}, 0.86)

for entry in registry:
    print(f"v{entry['version']} {entry['stage']:9} {entry['score']} data {entry['data']} {entry['settings']}")
print("same data, same hash:", registry[0]["data"] == registry[1]["data"])
