"""Tasks: when they start, awaiting them twice, and where their errors come out; and the article's `main`."""
import asyncio

from oracle import Error, oracle, show


def create_task(fn, *args):
    return asyncio.create_task(fn(*args))


async def fun1(x):
    print(f"Function 1: result {x**2}, wait ...")
    await asyncio.sleep(3)
    print("Function 1: finished")


async def fun2(x):
    print(f"Function 2: result {x**.05}, wait ...")
    await asyncio.sleep(3)
    print("Function 2: finished")


async def main(fun1=fun1, fun2=fun2):
    one = create_task(fun1, 4)
    other = create_task(fun2, 4)
    print("Tasks created")
    await one
    await other


async def scenario(given, world):
    if "main" in given:
        await main(**{name: world.named_job(job) for name, job in given["main"].items()})
        return
    jobs = {job["name"]: world.named_job(job) for job in given["jobs"]}
    tasks = {}
    outcomes = {}

    async def watch(name):
        try:
            outcome = await tasks[name]
            text = f"got {show(outcome)}"
        except Error as error:
            outcome = error
            text = f"caught {show(error)}"
        is_same = name in outcomes and outcomes[name] is outcome
        outcomes[name] = outcome
        world.mark(f"{text}, the same again" if is_same else text)

    for step in given["steps"]:
        if isinstance(step, int):
            await world.pause(step)
            continue
        verb, name = step.split(" ")
        if verb == "create":
            tasks[name] = create_task(jobs[name], *given.get("args", []))
            world.mark(f"created {name}")
        elif verb == "await":
            await watch(name)
        elif verb == "await-twice":
            await asyncio.gather(watch(name), watch(name))
        elif verb == "forget":
            del tasks[name]
            world.mark(f"forgot {name}")


if __name__ == "__main__":
    oracle(scenario)
