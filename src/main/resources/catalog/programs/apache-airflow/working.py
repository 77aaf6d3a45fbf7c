# A DAG as in Airflow: tasks, and >> for what comes after what. The small
# classes stand in for Airflow, so that the order can be seen.


class Task:
    all: list["Task"] = []

    def __init__(self, task_id: str, python_callable):
        self.task_id, self.call, self.upstream = task_id, python_callable, []
        Task.all.append(self)

    def __rshift__(self, others):  # extract >> [clean, count]
        for other in others if isinstance(others, list) else [others]:
            other.upstream.append(self)
        return others

    def __rrshift__(self, others):  # [clean, count] >> load
        for other in others:
            other >> self
        return self


extract = Task("extract", lambda: "3 rows")
clean = Task("clean", lambda: "2 rows")
count = Task("count", lambda: 1 / 0)
load = Task("load", lambda: "loaded")
report = Task("report", lambda: "sent")

extract >> [clean, count]
clean >> load
[load, count] >> report

states: dict[str, str] = {}
while len(states) < len(Task.all):
    for task in Task.all:
        before = [states.get(up.task_id) for up in task.upstream]
        if task.task_id in states or None in before:
            continue
        if any(state != "success" for state in before):
            states[task.task_id] = "upstream_failed"
        else:
            try:
                print(f"{task.task_id}: {task.call()}")
                states[task.task_id] = "success"
            except Exception as error:
                states[task.task_id] = "failed"
                print(f"{task.task_id}: {error}")
print(states)
