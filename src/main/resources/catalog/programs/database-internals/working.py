# A write-ahead log: each change is written down before it is done, so that
# after a crash committed changes are there and unfinished ones are not.

import json

log: list[str] = []  # on disk, written in order
pages: dict[str, int] = {"ada": 100, "bob": 0}  # on disk, written some time


class Crash(Exception):
    pass


def transfer(number: int, euros: int, commit: bool = True, flush: bool = True) -> None:
    cache = {"ada": pages["ada"] - euros, "bob": pages["bob"] + euros}
    for name, value in cache.items():
        log.append(json.dumps({"tx": number, "set": name, "old": pages[name], "new": value}))
    if flush:
        pages.update(cache)  # the pages may reach the disk before the commit, or be lost in a crash
    if not commit:
        raise Crash
    log.append(json.dumps({"tx": number, "commit": True}))  # on disk before anybody hears "done"


def recover() -> None:
    records = [json.loads(line) for line in log]
    committed = {r["tx"] for r in records if "commit" in r}
    aborted = {r["tx"] for r in records if "abort" in r}
    for r in records:  # redo what was promised
        if "set" in r and r["tx"] in committed:
            pages[r["set"]] = r["new"]
    losers = {r["tx"] for r in records} - committed - aborted
    for r in reversed(records):  # undo what was not, newest first
        if "set" in r and r["tx"] in losers:
            pages[r["set"]] = r["old"]
    for number in losers:  # undone for good: a later recovery must not undo it again
        log.append(json.dumps({"tx": number, "abort": True}))


transfer(1, 10)
transfer(2, 20, flush=False)
print("lost pages:", pages)
recover()
print("recovered: ", pages)
try:
    transfer(3, 50, commit=False)
except Crash:
    print("half-way:  ", pages)
recover()
print("recovered: ", pages)
transfer(4, 5)
recover()
print("one more:  ", pages, "- sum", sum(pages.values()))
