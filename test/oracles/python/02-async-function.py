"""Strictly speaking: an asynchronous function, what calling it gives, and what awaiting that gives."""
import functools
import inspect

from oracle import oracle, show


def what_is(value):
    if inspect.iscoroutine(value):
        return "coroutine"
    return "function" if callable(value) else "value"


def prepare(fn, *args):
    return functools.partial(fn, *args)


async def scenario(given, world):
    for value in given.get("values", []):
        world.mark(f"{show(value)} is a {what_is(value)}")
    if "ask" in given:
        await ask(world.named_job(given["ask"]), world)
    if "steps" in given:
        return await steps(given, world)


async def ask(fun1, world):
    world.mark(f"fun1 is a {what_is(fun1)}")
    call = fun1(4)
    world.mark(f"fun1(4) is a {what_is(call)}")
    value = await call
    world.mark(f"await fun1(4) is a {what_is(value)}")


async def steps(given, world):
    prepared = prepare(world.named_job(given["job"]), *given["args"])
    world.mark("prepared")
    value = None
    for step in given["steps"]:
        if step == "call":
            call = prepared()
            world.mark("called")
        elif step == "await":
            value = await call
        else:
            await world.pause(step)
    return value


if __name__ == "__main__":
    oracle(scenario)
