# What dbt does with a project, in plain Python: finds the order of the models from their ref()
# calls, compiles templates to SQL, and lets an incremental model read only new rows.

import re

models = {
    "revenue": "select city, sum(euros) from {{ ref('clean_orders') }} group by city",
    "clean_orders": "select * from {{ ref('raw_orders') }} where euros > 0"
    "{% if incremental %} and day > (select max(day) from {{ this }}){% endif %}",
    "top_city": "select city from {{ ref('revenue') }} order by 2 desc limit 1",
}
SOURCES = {"raw_orders": "lake.raw_orders"}
REF = re.compile(r"{{ ref\('(\w+)'\) }}")


def run_order(selected: str | None = None) -> list[str]:  # selected: like dbt run -s name+
    done: list[str] = []
    while len(done) < len(models):
        ready = [m for m, sql in models.items() if set(REF.findall(sql)) <= {*done, *SOURCES}]
        done += [model for model in ready if model not in done]
    if selected is None:
        return done
    affected = {selected}
    for model in done:  # in order, so a parent is decided before its children
        if affected & set(REF.findall(models[model])):
            affected.add(model)
    return [model for model in done if model in affected]


def compiled(model: str, exists: bool) -> str:
    sql = re.sub(r"{% if incremental %}(.*?){% endif %}", r"\1" if exists else "", models[model])
    sql = sql.replace("{{ this }}", f"analytics.{model}")
    return REF.sub(lambda m: SOURCES.get(m[1], f"analytics.{m[1]}"), sql)


print("run order:", run_order())
print("changed and everything behind it:", run_order("revenue"))
print("first run:", compiled("clean_orders", exists=False))
print("next run: ", compiled("clean_orders", exists=True))
print("revenue:  ", compiled("revenue", exists=True))

rows = [{"id": 1, "city": "Oslo"}, {"id": 2, "city": None}]
failing = [row["id"] for row in rows if row["city"] is None]  # a test is a query for bad rows
print("test not_null_city:", f"FAIL, ids {failing}" if failing else "PASS")
