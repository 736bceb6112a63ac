"""`asyncio.run` between the article's two stamps."""
import asyncio
import time
import warnings

from oracle import Error, oracle


def run(main):
    print(time.strftime("%X"))
    try:
        return asyncio.run(main())
    finally:
        print(time.strftime("%X"))


def scenario(given, world):
    # A run that is refused never awaits its coroutine; when CPython says so depends on its version.
    warnings.filterwarnings("ignore", "coroutine .* was never awaited")

    async def main():
        if "leaves" in given:
            left = asyncio.create_task(world.named_job(given["leaves"])())
        if "nested" in given:
            return run(world.named_job(given["nested"]))
        jobs = [world.named_job(job) for job in given.get("jobs", [])]
        if given["way"] == "at once":
            await asyncio.gather(*(job() for job in jobs))
        else:
            for job in jobs:
                await job()
        if given.get("fails"):
            raise Error("main failed")
        return Error("no harm done") if given.get("returnsError") else given.get("value")

    values = [run(main) for _ in range(given.get("runs", 1))]
    return values[-1]


if __name__ == "__main__":
    oracle(scenario)
