# A DAG in Airflow: a schedule, tasks as decorated functions with retries, and
# results that make one wait for another. The lower half stands in for Airflow.

from datetime import datetime, timedelta, timezone
from types import SimpleNamespace


def define():  # from airflow.sdk import dag, task
    @dag(schedule="@daily", start_date=datetime(2026, 1, 1, tzinfo=timezone.utc), catchup=False)
    def shop():
        @task()
        def extract():
            return ["tea 4", "mug x", "jam 3"]

        @task()
        def clean(rows):
            return [row for row in rows if row.split()[1].isdigit()]

        @task(retries=2, retry_delay=timedelta(minutes=5))
        def rate():
            raise TimeoutError("the bank does not answer")  # an outage: tried again, then given up

        @task()
        def report(rows, number):
            return f"{rows} at {number}"

        report(clean(extract()), rate())

    shop()


def dag(schedule, start_date, catchup):  # Airflow would run it every day; here it runs once
    return lambda function: function


def task(retries=0, retry_delay=None):  # here no time passes between attempts
    def plan(call, upstream):  # nothing runs yet: it is noted what comes after what
        runs.append(SimpleNamespace(call=call, upstream=upstream, attempts=range(1, retries + 2)))
        return runs[-1]

    return lambda function: lambda *upstream: plan(function, upstream)


def execute(run) -> str:
    for attempt in run.attempts:
        try:
            run.result = run.call(*(up.result for up in run.upstream))
            return "success"
        except Exception as error:
            print(f"  attempt {attempt}: {error}")
    return "failed"


runs: list[SimpleNamespace] = []
define()
for run in runs:
    ready = all(up.state == "success" for up in run.upstream)
    run.state = execute(run) if ready else "upstream_failed"
    print(f"{run.call.__name__}: {run.state} {getattr(run, 'result', '')}".rstrip())
