# A lost update and a deadlock, the two classic concurrency bugs, made
# reproducible with asyncio tasks, then cured: a lock around read-modify-write,
# and one global lock order.

import asyncio
from contextlib import nullcontext

balance = 0


async def deposit(amount: int, lock) -> None:
    global balance
    async with lock:
        seen = balance
        await asyncio.sleep(0)  # another task runs here, as a thread switch would allow
        balance = seen + amount


async def transfer(first: asyncio.Lock, second: asyncio.Lock) -> None:
    async with first:
        await asyncio.sleep(0)
        async with second:
            pass  # both accounts are ours: move the money


async def main() -> None:
    global balance
    for name, lock in [("without", nullcontext()), ("with", asyncio.Lock())]:
        balance = 0
        await asyncio.gather(*(deposit(10, lock) for _ in range(5)))
        print(f"5 deposits of 10 {name} a lock: {balance}")

    for order in [("AB", "BA"), ("AB", "AB")]:
        locks = {"A": asyncio.Lock(), "B": asyncio.Lock()}
        tasks = [asyncio.create_task(transfer(*(locks[name] for name in pair))) for pair in order]
        for _ in range(20):  # far more turns than two transfers need
            await asyncio.sleep(0)
        print(f"lock orders {order}: finished {[task.done() for task in tasks]}")
        for task in tasks:
            task.cancel()


asyncio.run(main())
