"""Runs the scenarios of one exercise under CPython in virtual time, and prints what happened as a list of lines."""
import asyncio
import contextlib
import gc
import inspect
import io
import json
import sys
import warnings

from virtual_time import Clock, virtual_time


class Error(Exception):
    """What a failing job raises; the name is what TypeScript calls it."""


class World:
    """Writes down what happens, and makes the jobs that a scenario hands to the program."""

    def __init__(self, clock):
        self._clock = clock
        self.trace = []

    def record(self, text):
        self.trace.append(f"{self._clock.now_ms} {text}")

    def mark(self, text):
        self.record(f"mark {text}")

    def blocked(self, from_ms, to_ms):
        self.trace.append(f"{from_ms}-{to_ms} blocks")

    async def pause(self, ms):
        await asyncio.sleep(ms / 1000)

    def job(self, name, ms, value=None, fails=False, **others):
        """An async function that takes `ms`, then returns its value (its own name) or raises `NAME failed`."""
        assert not others, others

        async def job(*args):
            self.record(" ".join([f"start {name}", *([", ".join(show(arg) for arg in args)] if args else [])]))
            try:
                await asyncio.sleep(ms / 1000)
            except asyncio.CancelledError:
                self.record(f"cancelled {name}")
                raise
            if fails:
                self.record(f"throws {name}")
                raise Error(f"{name} failed")
            self.record(f"end {name}")
            return value

        # What CPython's warnings call the coroutine.
        job.__qualname__ = name
        return job

    def named_job(self, given):
        return self.job(**{"value": given["name"], **given})


def show(value):
    """A value as it stands in a trace, the same from both languages."""
    if isinstance(value, BaseException):
        return f"{type(value).__name__} {value}".strip()
    if isinstance(value, str):
        return f"'{value}'"
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(show(item) for item in value)}]"
    return json.dumps(value)


def oracle(*ways):
    """Reads the scenarios' inputs as JSON, runs each in every way, and prints the traces, on which all ways agree."""
    traces = []
    for given in json.load(sys.stdin):
        trace, *others = [_trace(way, given) for way in ways]
        assert all(other == trace for other in others), (given, trace, others)
        traces.append(trace)
    json.dump({"python": "%d.%d" % sys.version_info[:2], "traces": traces}, sys.stdout)


def _trace(way, given):
    clock = Clock(given.get("clock", "09:00:00"))
    world = World(clock)
    with contextlib.ExitStack() as stack:
        stack.enter_context(virtual_time(clock, lambda error: world.record(f"reports {show(error)}"), world.blocked))
        stack.enter_context(contextlib.redirect_stdout(_Lines(world)))
        stack.enter_context(_warnings_to(world))
        try:
            value = asyncio.run(way(given, world)) if inspect.iscoroutinefunction(way) else way(given, world)
            world.record("settles" if value is None else f"settles value {show(value)}")
        except Exception as error:
            world.record(f"fails {show(error)}")
        # Garbage of one scenario must not be heard of in the next.
        gc.collect()
    return world.trace


class _Lines(io.TextIOBase):
    """What `print` writes to: a record for each line."""

    def __init__(self, world):
        self._world = world
        self._rest = ""

    def write(self, text):
        *lines, self._rest = (self._rest + text).split("\n")
        for line in lines:
            self._world.record(f"log {line}")
        return len(text)


@contextlib.contextmanager
def _warnings_to(world):
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.showwarning = lambda message, *_: world.record(f"warns {message}")
        yield
