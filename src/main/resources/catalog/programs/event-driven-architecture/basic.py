# Services that know events, not each other: a log keeps what happened, each
# reader has its own place in it, and a new one catches up from the beginning.

from collections import Counter
from dataclasses import dataclass
from typing import Callable


@dataclass(frozen=True)
class Event:  # named for what has happened, and never changed
    type: str
    order: str
    cents: int = 0


@dataclass
class Reader:
    handle: Callable[[Event], None]
    offset: int = 0  # the first event that is not handled yet


log: list[Event] = []


def catch_up(reader: Reader) -> None:
    while reader.offset < len(log):
        reader.handle(log[reader.offset])
        reader.offset += 1  # only now: none is lost, but after a crash one may come twice


mails: list[str] = []
mail = Reader(lambda event: mails.append(f"{event.order} {event.type}"))
log.append(Event("placed", "o1", 900))
catch_up(mail)
log.append(Event("placed", "o2", 2500))  # the mail server is down, the shop goes on
log.append(Event("cancelled", "o1", -900))
print("mails so far:", mails)
catch_up(mail)
print("when it is up again:", mails)

turnover: Counter[str] = Counter()
catch_up(Reader(lambda event: turnover.update({event.type: event.cents})))
print("a new reader, from the beginning:", dict(turnover), "together", sum(turnover.values()))
