"""`async with`: what `__aenter__` and `__aexit__` are told, and what becomes of errors."""
import asyncio

from oracle import oracle


class Manager:
    def __init__(self, world, name, enter, exit):
        self._enter = world.job(f"enter {name}", **{"value": name, **enter})
        self._exit = world.job(f"exit {name}", **exit)

    async def __aenter__(self):
        return await self._enter()

    async def __aexit__(self, kind, error, traceback):
        return await (self._exit() if error is None else self._exit(error))


async def with_context(manager, body):
    async with manager as value:
        return await body(value)


async def scenario(given, world):
    managers = [Manager(world, **manager) for manager in given["managers"]]
    body = world.job("body", **{"value": "done", **given["body"]})
    if given["way"] == "at once":
        return await asyncio.gather(*(with_context(manager, body) for manager in managers))
    if given["way"] == "in a row":
        return [await with_context(manager, body) for manager in managers for _ in range(2)]

    async def nested(manager, *others):
        return await with_context(manager, (lambda _: nested(*others)) if others else body)

    return await nested(*managers)


if __name__ == "__main__":
    oracle(scenario)
