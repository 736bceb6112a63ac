"""Two awaits in a row, and two coroutines that are started before either is awaited."""
import asyncio

from oracle import oracle


async def one_by_one(first, second):
    return [await first(), await second()]


async def gathered(first, second):
    return await asyncio.gather(first(), second())


async def as_tasks(first, second):
    one = asyncio.create_task(first())
    other = asyncio.create_task(second())
    return [await one, await other]


def scenario(together):
    async def run(given, world):
        async def call(name, first, second, after=0):
            if after > 0:
                await world.pause(after)
            function = {"oneByOne": one_by_one, "together": together}[name]
            return await function(world.named_job(first), world.named_job(second))

        return await asyncio.gather(*(call(**one) for one in given["calls"]))

    return run


if __name__ == "__main__":
    oracle(scenario(gathered), scenario(as_tasks))
