# Structured concurrency: tasks belong to a group that ends with them. A bounded
# queue slows the producer down, a deadline cancels what takes too long, and a
# failure cancels its siblings; all of them clean up.

import asyncio


async def pipeline() -> None:
    queue: asyncio.Queue[int | None] = asyncio.Queue(maxsize=2)
    waiting: list[int] = []
    done: list[int] = []

    async def produce() -> None:
        for number in range(10):
            await queue.put(number)  # waits while the queue is full: backpressure
            waiting.append(queue.qsize())
        for _ in range(3):  # one end for each worker
            await queue.put(None)

    async def work() -> None:
        while (number := await queue.get()) is not None:
            await asyncio.sleep(0)  # where a request would wait
            done.append(number)

    async with asyncio.TaskGroup() as group:
        for task in (produce(), work(), work(), work()):
            group.create_task(task)
    print(f"pipeline: {sorted(done)}, at most {max(waiting)} waited")


async def job(name: str, seconds: float, log: list[str]) -> None:
    try:
        await asyncio.sleep(seconds)
        if name == "broken":
            raise ConnectionError("no route to the shop")
    except asyncio.CancelledError:
        log.append(f"{name} cancelled")
        raise  # swallowed, the timeout below would not see it and raise no TimeoutError
    finally:
        log.append(f"{name} closed")


async def main() -> None:
    await pipeline()
    log: list[str] = []
    try:
        async with asyncio.TaskGroup() as group:
            for name, seconds in (("quick", 0), ("broken", 0.01), ("slow", 60)):
                group.create_task(job(name, seconds, log))
    except* ConnectionError as failures:
        print("group failed:", *failures.exceptions, log)
    log.clear()
    try:
        async with asyncio.timeout(0.02):
            await job("late", 60, log)
    except TimeoutError:
        print("deadline passed:", log)


asyncio.run(main())
