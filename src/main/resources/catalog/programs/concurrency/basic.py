# Tasks that wait together with asyncio: three answers are awaited at once, in
# any order, and a slow one does not hold up the others.

import asyncio

order: list[str] = []


async def fetch(name: str, turns: int) -> str:
    for _ in range(turns):
        await asyncio.sleep(0)  # waiting: the others go on
    order.append(name)
    return f"{name} after {turns}"


async def main() -> None:
    results = await asyncio.gather(fetch("slow", 9), fetch("quick", 1), fetch("middle", 4))
    print("results in the order asked:", results)
    print("finished in this order:", order)

    try:
        await asyncio.wait_for(asyncio.Event().wait(), timeout=0.01)
    except TimeoutError:
        print("gave up waiting for what never comes")


asyncio.run(main())
