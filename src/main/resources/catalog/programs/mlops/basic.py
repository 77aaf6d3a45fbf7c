# MLflow's registry: a run keeps the settings, data and score of a model, which
# becomes a version; only one clearly better is promoted to be the "champion".

import hashlib
from contextlib import nullcontext
from types import SimpleNamespace as Record


def train(model, data: bytes, auc: float) -> int:
    with mlflow.start_run():
        mlflow.log_params({"C": model.C, "data": hashlib.sha256(data).hexdigest()[:8]})
        mlflow.log_metric("auc", auc)  # of the same held-out rows each time: others cannot be compared
        info = mlflow.sklearn.log_model(model, name="model", registered_model_name="churn")
    return info.registered_model_version


def promote(number: int) -> None:
    champion = client.get_model_version_by_alias("churn", "champion")
    candidate = client.get_model_version("churn", number)
    old, new = (client.get_run(version.run_id).data for version in (champion, candidate))
    if new.metrics["auc"] >= old.metrics["auc"] + 0.01:
        client.set_registered_model_alias("churn", "champion", number)
    live = client.get_model_version_by_alias("churn", "champion").version
    print(f"{number} {new.params}: {new.metrics} after {old.metrics}, the champion is {live}")


class Mlflow:  # stands in for the module mlflow and for its MlflowClient
    def __init__(self): self.runs, self.aliases, self.sklearn = [], {}, self
    def start_run(self): return nullcontext(self.runs.append(Record(params={}, metrics={})))
    def log_params(self, params): self.runs[-1].params.update({k: str(v) for k, v in params.items()})
    def log_metric(self, key, value): self.runs[-1].metrics[key] = value
    def log_model(self, model, name, **_): return Record(registered_model_version=len(self.runs))
    def get_run(self, run_id): return Record(data=self.runs[run_id - 1])
    def get_model_version(self, name, version): return Record(version=version, run_id=version)
    def set_registered_model_alias(self, name, alias, version): self.aliases[alias] = version
    def get_model_version_by_alias(self, name, alias):
        return self.get_model_version(name, self.aliases[alias])

client = mlflow = Mlflow()  # import mlflow; client = mlflow.MlflowClient()
tight, loose = Record(C=0.1), Record(C=100.0)  # fitted: LogisticRegression(C=...) of scikit-learn
client.set_registered_model_alias("churn", "champion", train(tight, b"1,2\n3,4\n", auc=0.81))
promote(train(loose, b"1,2\n3,4\n", auc=0.815))
promote(train(tight, b"1,2\n3,4\n5,6\n", auc=0.86))
client.set_registered_model_alias("churn", "champion", 1)  # back in one step
print("models:/churn@champion is version", client.get_model_version_by_alias("churn", "champion").version)
