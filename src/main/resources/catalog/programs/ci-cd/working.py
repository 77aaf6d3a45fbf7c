# A canary release with Argo Rollouts: the new version gets a share of the pods,
# Prometheus is asked how it does, and one bad answer too many takes it back.
# The manifests are in the JSON of kubectl -o json; a stand-in follows them.

import json
import re

ROLLOUT = json.loads("""
{"apiVersion": "argoproj.io/v1alpha1", "kind": "Rollout", "metadata": {"name": "shop"},
 "spec": {
   "replicas": 20,
   "selector": {"matchLabels": {"app": "shop"}},
   "template": {"metadata": {"labels": {"app": "shop"}},
                "spec": {"containers": [{
                  "name": "shop", "image": "registry.example/shop:1.5.0",
                  "resources": {"requests": {"cpu": "100m"}, "limits": {"memory": "256Mi"}},
                  "readinessProbe": {"httpGet": {"path": "/ready", "port": 8080}}}]}},
   "strategy": {"canary": {"steps": [
     {"setWeight": 5}, {"analysis": {"templates": [{"templateName": "health"}]}},
     {"setWeight": 50}, {"analysis": {"templates": [{"templateName": "health"}]}}]}}}}
""")
ANALYSIS = json.loads("""
{"apiVersion": "argoproj.io/v1alpha1", "kind": "AnalysisTemplate", "metadata": {"name": "health"},
 "spec": {"metrics": [
   {"name": "error-rate", "initialDelay": "5m", "interval": "1m", "count": 3, "failureLimit": 1,
    "successCondition": "result[0] < 0.01",
    "provider": {"prometheus": {"address": "http://prometheus.monitoring:9090",
                                "query": "job:canary_errors:ratio_rate5m{app='shop'}"}}},
   {"name": "p95-seconds", "initialDelay": "5m", "interval": "1m", "count": 3, "failureLimit": 1,
    "successCondition": "result[0] < 0.25",
    "provider": {"prometheus": {"address": "http://prometheus.monitoring:9090",
                                "query": "job:canary_latency:p95_5m{app='shop'}"}}}]}}
""")


def analyse(measured: dict[str, list[float]]) -> str | None:
    """Returns the metric that failed too often, or None."""
    for metric in ANALYSIS["spec"]["metrics"]:
        limit = float(re.fullmatch(r"result\[0\] < ([\d.]+)", metric["successCondition"])[1])
        failed = [value for value in measured[metric["name"]][: metric["count"]] if not value < limit]
        if len(failed) > metric["failureLimit"]:
            return f"{metric['name']} {failed} instead of below {limit}"
    return None


def release(version: str, measured: dict[int, dict[str, list[float]]]) -> None:
    spec, weight = ROLLOUT["spec"], 0
    for step in spec["strategy"]["canary"]["steps"]:
        if "setWeight" in step:
            weight = step["setWeight"]
            print(f"{version}: {weight} %, {spec['replicas'] * weight // 100} of {spec['replicas']} pods")
        elif problem := analyse(measured[weight]):
            print(f"{version}: {problem}, aborted, all traffic to the old version")
            return
    print(f"{version}: 100 %, promoted")


good = {"error-rate": [0.002, 0.013, 0.002], "p95-seconds": [0.18, 0.19, 0.18]}
release("1.5.0", {5: good, 50: good})
release("1.6.0", {5: good, 50: good | {"p95-seconds": [0.26, 0.31, 0.24]}})
