"""Several countdowns that are suspended and resumed, each to its own beat."""
import asyncio

from oracle import oracle


async def countdown(name, start, ms):
    for number in range(start, 0, -1):
        print(f"{name} {number}")
        await asyncio.sleep(ms / 1000)
    print(f"{name} done")


async def scenario(given, world):
    async def begin(name, ms, after=0, **others):
        if after > 0:
            await world.pause(after)
        await countdown(name, others["from"], ms)
        world.mark(f"{name} settles")

    await asyncio.gather(*(begin(**one) for one in given["countdowns"]))


if __name__ == "__main__":
    oracle(scenario)
