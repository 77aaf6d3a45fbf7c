# A write-ahead log: each change is written down before it is done, so that
# after a crash committed changes are there and unfinished ones are not.

import json

log: list[str] = []  # on disk, written in order
pages: dict[str, int] = {"ada": 100, "bob": 0}  # on disk, written some time


class Crash(Exception):
    pass


def transfer(number: int, euros: int, crash_before_commit: bool = False, flush: bool = False) -> None:
    cache = {"ada": pages["ada"] - euros, "bob": pages["bob"] + euros}
    for name, value in cache.items():
        log.append(json.dumps({"tx": number, "set": name, "old": pages[name], "new": value}))
    if flush:
        pages.update(cache)  # a page may reach the disk before the commit
    if crash_before_commit:
        raise Crash
    log.append(json.dumps({"tx": number, "commit": True}))
    if number != 2:
        pages.update(cache)  # of transaction 2 the pages are lost in the crash


def recover() -> None:
    records = [json.loads(line) for line in log]
    committed = {r["tx"] for r in records if "commit" in r}
    for r in records:  # redo what was promised
        if "set" in r and r["tx"] in committed:
            pages[r["set"]] = r["new"]
    for r in reversed(records):  # undo what was not, newest first
        if "set" in r and r["tx"] not in committed:
            pages[r["set"]] = r["old"]


transfer(1, 10)
transfer(2, 20)
print("lost pages:", pages)
recover()
print("recovered: ", pages)
try:
    transfer(3, 50, crash_before_commit=True, flush=True)
except Crash:
    print("half-way:  ", pages)
recover()
print("recovered: ", pages, "- sum", sum(pages.values()))
