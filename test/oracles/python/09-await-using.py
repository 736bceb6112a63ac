"""Two resources, opened in order and closed in reverse: `async with` over two, and an `AsyncExitStack`."""
from contextlib import AsyncExitStack

from oracle import oracle


class Resource:
    def __init__(self, name, close):
        self.name = name
        self._close = close

    async def __aenter__(self):
        return self

    async def __aexit__(self, *error):
        return await self._close()


async def nested(open_outer, open_inner, body):
    async with await open_outer() as a, await open_inner() as b:
        await body(a, b)


async def stacked(open_outer, open_inner, body):
    async with AsyncExitStack() as stack:
        a = await stack.enter_async_context(await open_outer())
        b = await stack.enter_async_context(await open_inner())
        await body(a, b)


def scenario(use_both):
    async def run(given, world):
        def opener(name):
            work = world.job(f"open {name}", **given[name]["open"])
            close = world.job(f"close {name}", **given[name]["close"])

            async def open_it():
                await work()
                return Resource(name, close)

            return open_it

        body = world.job("body", **given["body"])
        await use_both(opener("outer"), opener("inner"), lambda a, b: body(a.name, b.name))

    return run


if __name__ == "__main__":
    oracle(scenario(nested), scenario(stacked))
