# How PostgreSQL lets readers and writers not block each other (MVCC), in plain Python: rows
# are never overwritten, each version says which transactions created and deleted it.

# xmin is the transaction that created a version, xmax the one that replaced or deleted it.
table = [{"value": "price 10", "xmin": 1, "xmax": None}]
committed = {1}


class Transaction:
    def __init__(self, id):
        self.id, self.snapshot = id, frozenset(committed)  # fixed at the start

    def visible(self):
        known = self.snapshot | {self.id}
        return [v for v in table if v["xmin"] in known and v["xmax"] not in known]

    def read(self):
        return [v["value"] for v in self.visible()]

    def update(self, old, new):
        version = next(v for v in self.visible() if v["value"] == old)
        if version["xmax"] in committed:  # first updater wins
            raise RuntimeError("could not serialize access due to concurrent update")
        version["xmax"] = self.id  # the old version stays for older snapshots
        table.append({"value": new, "xmin": self.id, "xmax": None})


report, writer = Transaction(2), Transaction(3)
writer.update("price 10", "price 12")
print("writer sees its own change:", writer.read())
print("report, before the commit:", report.read())
committed.add(3)
print("report, same snapshot still:", report.read())
print("new transaction:", Transaction(4).read())
try:
    report.update("price 10", "price 11")
except RuntimeError as error:
    print("report may not overwrite:", error)
Transaction(5).update("price 12", "price 99")  # never commits: a rollback needs no undo
print("after the rollback:", Transaction(6).read())
print("on disk:", [(v["value"], v["xmin"], v["xmax"]) for v in table])
dead = [v["value"] for v in table if v["xmax"] in committed or v["xmin"] == 5]
print("VACUUM may remove:", dead)
