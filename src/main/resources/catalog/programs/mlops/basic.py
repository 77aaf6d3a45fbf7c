# A registry of models, as MLflow has one: each version is kept with the hashes
# of its file and its data, its settings and its score. The alias "champion"
# names the one in use, and moves only to one that is clearly better.

import hashlib
import json

versions: list[dict] = []
aliases: dict[str, int] = {}  # where older registries had stages


def fingerprint(content: object) -> str:
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()[:8]


# mlflow.register_model(uri, "churn") makes the versions, and this the alias:
# MlflowClient().set_registered_model_alias("churn", "champion", version)
def register(weights: list[float], rows: list[list[float]], settings: dict, auc: float) -> int:
    versions.append({
        "model": fingerprint(weights), "data": fingerprint(rows), "settings": settings, "auc": auc,
    })  # fmt: skip
    return len(versions)


def promote(version: int) -> str:
    """All scores are of the same held-out rows; others could not be compared."""
    champion = aliases.get("champion")
    if champion and versions[version - 1]["auc"] < versions[champion - 1]["auc"] + 0.01:
        return f"version {version} refused: not clearly better than version {champion}"
    aliases["champion"] = version
    return f"version {version} is champion"


rows = [[1.0, 2.0], [3.0, 4.0]]
print(promote(register([0.5, 0.1], rows, {"depth": 3}, auc=0.81)))
print(promote(register([0.4, 0.2], rows, {"depth": 9}, auc=0.815)))
print(promote(register([0.6, 0.1], rows + [[5.0, 6.0]], {"depth": 3}, auc=0.86)))
for number, entry in enumerate(versions, 1):
    print(f"version {number}:", entry)

aliases["champion"] = 1  # back in one step: services load models:/churn@champion, not a version
print("after the rollback: model", versions[aliases["champion"] - 1]["model"])
