# What the Apache Airflow scheduler does with a DAG, in plain Python: run tasks whose upstream
# tasks succeeded, retry failures, and mark everything behind a failed task upstream_failed.

from dataclasses import dataclass, field


@dataclass
class Task:
    name: str
    retries: int = 0
    broken_runs: int = 0  # how often it fails before it works
    trigger_rule: str = "all_success"
    state: str = "none"
    upstream: list["Task"] = field(default_factory=list)

    def __rshift__(self, other: "Task") -> "Task":  # extract >> load reads like an arrow
        other.upstream.append(self)
        return other

    def step(self) -> str:
        states = {task.state for task in self.upstream}
        if states & {"none", "up_for_retry"}:
            return self.state  # wait for upstream
        if self.trigger_rule == "all_success" and states - {"success"}:
            return "upstream_failed"
        if self.broken_runs == 0:
            return "success"
        self.broken_runs, self.retries = self.broken_runs - 1, self.retries - 1
        return "failed" if self.retries < 0 else "up_for_retry"


def run(orders: Task, users: Task) -> None:
    join, report = Task("join"), Task("report")
    tidy = Task("tidy", trigger_rule="all_done")  # runs whatever happened
    orders >> join >> report >> tidy
    users >> join
    tasks = [orders, users, join, report, tidy]
    while open_tasks := [t for t in tasks if t.state in ("none", "up_for_retry")]:
        for task, state in [(t, t.step()) for t in open_tasks]:
            task.state = state
        print([f"{t.name}: {t.state}" for t in open_tasks if t.state != "none"])


run(Task("orders", retries=2, broken_runs=1), Task("users"))
run(Task("orders"), Task("users", retries=1, broken_runs=2))
