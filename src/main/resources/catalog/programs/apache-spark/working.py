# A query in PySpark: explain tells where rows are exchanged between machines,
# and only show runs it. The lower half stands in for Spark.

from types import SimpleNamespace


def main(spark):  # from pyspark.sql import SparkSession, functions as F; SparkSession.builder.getOrCreate()
    events = spark.read.parquet("events")
    purchases = (
        events.filter(F.col("kind") == "buy")
        .groupBy("country")
        .agg(F.sum("euros").alias("revenue"), F.count("*").alias("orders"))
        .orderBy("country")
    )
    purchases.explain()  # no row has been read so far
    purchases.show()


class Column:  # what to compute of a row or of a group, and its name
    def __init__(self, value, name=""):
        self.value, self.name, self.alias = value, name, lambda name: Column(value, name)

    def __eq__(self, other):
        return Column(lambda row: self.value(row) == other)


class DataFrame:
    def __init__(self, read, *plan):
        self.read, self.plan = read, plan  # read: called when show asks for it
        self.explain = lambda: print("plan:", " <- ".join(reversed(plan)))
        self.show = lambda: print(*read(), sep="\n")  # Spark draws a table

    def then(self, change, *steps):
        return DataFrame(lambda: change(self.read()), *self.plan, *steps)

    def filter(self, condition):
        return self.then(lambda rows: [row for row in rows if condition.value(row)], "Filter")

    def groupBy(self, key):
        def groups(rows, columns):
            for value in {row[key] for row in rows}:
                group = [row for row in rows if row[key] == value]
                yield {key: value} | {column.name: column.value(group) for column in columns}
        plan = "Aggregate(partial)", f"Exchange(hash {key})", "Aggregate"  # partial sums travel
        return SimpleNamespace(agg=lambda *columns: self.then(lambda rows: groups(rows, columns), *plan))

    def orderBy(self, key):
        return self.then(lambda rows: sorted(rows, key=lambda r: r[key]), f"Exchange(range {key})", "Sort")


def read():
    print("reading")
    for country, kind, euros in ("it", "buy", 10), ("no", "view", 0), ("no", "buy", 20), ("it", "buy", 15):
        yield {"country": country, "kind": kind, "euros": euros}


F = SimpleNamespace(col=lambda name: Column(lambda row: row[name]))
F.count = lambda c: Column(lambda rows: sum(c == "*" or row[c] is not None for row in rows), f"count({c})")
F.sum = lambda name: Column(lambda rows: sum(row[name] for row in rows), f"sum({name})")
main(SimpleNamespace(read=SimpleNamespace(parquet=lambda path: DataFrame(read, f"Scan {path}"))))
