# Three copies of a value and a network that breaks: with a majority for every
# write and read nobody misses the newest value, with one copy somebody does.

class Replica:
    def __init__(self, name: str) -> None:
        self.name, self.version, self.value = name, 0, "nothing"

    def store(self, version: int, value: str) -> None:
        if version > self.version:  # an old message that comes late changes nothing
            self.version, self.value = version, value


class Store:
    def __init__(self, quorum: int) -> None:
        self.replicas = [Replica(name) for name in "abc"]
        self.quorum, self.version = quorum, 0

    def write(self, value: str, reachable: str) -> None:
        there = [replica for replica in self.replicas if replica.name in reachable]
        if len(there) < self.quorum:  # rather no answer than a wrong one
            return print(f"  write {value} to {reachable}: refused")
        self.version += 1
        for replica in there:
            replica.store(self.version, value)
        print(f"  write {value} to {reachable}: stored")

    def read(self, reachable: str) -> None:
        there = [replica for replica in self.replicas if replica.name in reachable]
        if len(there) < self.quorum:
            return print(f"  read from {reachable}: refused")
        newest = max(there, key=lambda replica: replica.version)
        for replica in there:  # read repair
            replica.store(newest.version, newest.value)
        print(f"  read from {reachable}: {newest.value}")


for quorum in (1, 2):  # of three: any two sets of two have a replica in common
    print(f"quorum of {quorum}:")
    store = Store(quorum)
    store.write("blue", reachable="abc")
    store.write("green", reachable="ab")  # c is cut off
    store.read(reachable="c")
    store.read(reachable="bc")
    store.write("red", reachable="c")
    store.read(reachable="ab")
