"""The article's second program: two functions that wait without blocking."""
import asyncio

from oracle import oracle


async def sleep(ms):
    await asyncio.sleep(ms / 1000)


async def fun1(x, ms=3000):
    print(f"Function 1: result {x**2}, wait ...")
    await sleep(ms)
    print("Function 1: finished")


async def fun2(x, ms=3000):
    print(f"Function 2: result {x**.05}, wait ...")
    await sleep(ms)
    print("Function 2: finished")


async def scenario(given, world):
    def call(name, *args):
        return {"sleep": sleep, "fun1": fun1, "fun2": fun2}[name](*args)

    async def watched(name, *args):
        await call(name, *args)
        world.mark(f"{name} settles")

    if given["way"] == "in a row":
        for one in given["calls"]:
            await watched(*one)
    elif given["way"] == "at once":
        await asyncio.gather(*(watched(*one) for one in given["calls"]))
    else:
        calls = [call(*one) for one in given["calls"]]
        await world.pause(given["pause"])
        if given["way"] == "awaited later":
            for one in calls:
                await one


if __name__ == "__main__":
    oracle(scenario)
