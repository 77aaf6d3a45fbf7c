# Goroutines and channels, the heart of Go, modelled in Python with asyncio tasks and
# bounded queues: a producer, two workers and a consumer that end when channels close.

import asyncio

CLOSED = object()  # asyncio queues have no close() before Python 3.13; a marker stands in


async def produce(numbers: asyncio.Queue, workers: int) -> None:
    for n in (360, 97, 1001, 64):
        await numbers.put(n)  # blocks while the channel is full: back-pressure
    for _ in range(workers):
        await numbers.put(CLOSED)


async def work(name: str, numbers: asyncio.Queue, results: asyncio.Queue) -> None:
    while (n := await numbers.get()) is not CLOSED:  # Go: for n := range numbers
        rest, divisor, factors = n, 2, []
        while rest > 1:
            while rest % divisor == 0:
                factors.append(divisor)
                rest //= divisor
            divisor += 1
        await results.put((n, factors))
    print(f"{name}: channel closed, done")


async def main() -> None:
    numbers, results = asyncio.Queue(maxsize=1), asyncio.Queue()  # Go: make(chan int, 1)
    workers = [work(f"worker {i}", numbers, results) for i in (1, 2)]
    await asyncio.gather(produce(numbers, len(workers)), *workers)  # Go: WaitGroup.Wait()
    for n, factors in sorted(results.get_nowait() for _ in range(results.qsize())):
        print(f"{n} = {' * '.join(map(str, factors))}")


asyncio.run(main())
