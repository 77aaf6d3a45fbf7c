# Consistency chosen for each request, with the calls of Cassandra's driver: ONE
# may read an old value, QUORUM meets what QUORUM wrote, a set merges what two
# clients add, and IF refuses to overwrite. Dictionaries stand in for replicas.

from types import SimpleNamespace as Box

SET_CITY = "UPDATE cart SET city = %s WHERE person = 'ada'"
ADD_ITEMS = "UPDATE cart SET items = items + %s WHERE person = 'ada'"
CLAIM = "UPDATE cart SET packer = %s WHERE person = 'ada' IF packer = null"
READ = "SELECT city, items FROM cart WHERE person = 'ada'"

def main(session):
    def run(cql, values=(), level="QUORUM"):  # cassandra.ConsistencyLevel.QUORUM
        return session.execute(SimpleStatement(query_string=cql, consistency_level=level), values)

    run(SET_CITY, ["Oslo"], "ALL")
    session.reachable = [1, 2]  # the stand-in's own; in earnest replica 0 would be down
    run(SET_CITY, ["Rome"])
    session.reachable = [0, 1, 2]
    print("ONE, from the replica that missed it:", run(READ, level="ONE").one().city)
    print("QUORUM, written and read by two of three:", run(READ).one().city)

    session.reachable = [0]  # again no call of the driver: the network is split
    run(ADD_ITEMS, [{"tea"}], "ONE")
    try:
        run(ADD_ITEMS, [{"cup"}])
    except Unavailable as error:
        print("QUORUM, one replica is reachable:", error)
    session.reachable = [1, 2]
    run(ADD_ITEMS, [{"mug"}])
    session.reachable = [0, 1, 2]
    both = run(READ, level="ALL").one().items  # what ONE has written, a QUORUM may miss
    print("a set keeps what both sides added:", sorted(both))

    for packer in ["Eve", "Bob"]:  # a column that is set with IF is never set without
        print(f"{packer} may pack it:", run(CLAIM, [packer]).was_applied)

class Session:
    def __init__(self):  # of cells: name -> (time, value)
        self.replicas, self.reachable, self.clock = [{}, {}, {}], [0, 1, 2], 0

    def execute(self, statement, values):
        needed = {"ONE": 1, "QUORUM": 2, "ALL": 3}[statement.consistency_level]
        if len(self.reachable) < needed:
            raise Unavailable(f"{needed} needed, {len(self.reachable)} alive")
        cells = [cell for at in self.reachable[:needed] for cell in self.replicas[at].items()]
        row = dict(sorted(cells, key=lambda cell: cell[1]))  # of two values the later one wins
        now = Box(city=row.get("city", [0, None])[1], items=row.keys() - {"city", "packer"})
        if " IF " in statement.query_string and "packer" in row:
            return Box(was_applied=False)
        if statement.query_string.startswith("UPDATE"):
            self.clock += 1
            for at in self.reachable:
                column = statement.query_string.split()[3]  # UPDATE cart SET ...
                names = values[0] if column == "items" else [column]
                self.replicas[at].update(dict.fromkeys(names, (self.clock, values[0])))
        return Box(one=lambda: now, was_applied=True)

SimpleStatement, Unavailable = Box, RuntimeError
main(Session())  # with the driver: main(Cluster(["10.0.0.1"]).connect("shop"))
