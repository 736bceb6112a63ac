"""A clock that moves only when told to, an asyncio loop that moves it, and the module `time` on top of it."""
import asyncio
import calendar
import contextlib
import math
import time
from unittest import mock

_real_strftime = time.strftime


class Clock:
    """Whole virtual milliseconds since a scenario began, and the time of day it began at."""

    def __init__(self, time_of_day="09:00:00"):
        hours, minutes, seconds = (int(part) for part in time_of_day.split(":"))
        self.now_ms = 0
        self._epoch = calendar.timegm((2025, 1, 15, hours, minutes, seconds))

    def seconds(self):
        return self.now_ms / 1000

    def since_1970(self):
        return self._epoch + self.seconds()

    def strftime(self, form, moment=None):
        return _real_strftime(form, time.gmtime(self.since_1970()) if moment is None else moment)


class NeverSettles(Exception):
    """Nothing is ready and no timer is left: whoever still waits, waits for ever."""


class _JumpingSelector:
    """Stands where a loop waits for the outside world: moves the clock to the next timer instead of waiting."""

    def __init__(self, clock):
        self._clock = clock

    def select(self, timeout):
        if timeout is None:
            raise NeverSettles
        # The tiny amount taken off is what 0.1 + 0.2 has too much.
        self._clock.now_ms += max(0, math.ceil(timeout * 1000 - 1e-6))
        return []


class VirtualLoop(asyncio.BaseEventLoop):
    """CPython's own loop (ready queue, timers, tasks), with the one difference that waiting takes no time."""

    def __init__(self, clock, report):
        super().__init__()
        self._selector = _JumpingSelector(clock)
        self._clock = clock
        self._report = report

    def time(self):
        return self._clock.seconds()

    def call_exception_handler(self, context):
        self._report(context.get("exception"))

    def _process_events(self, events):
        assert events == []

    def _write_to_self(self):
        """Wakes a selector that waits; this one never does."""


@contextlib.contextmanager
def virtual_time(clock, report, blocked):
    """Lets the program see the clock only. `report` hears of errors nobody awaited, `blocked` of `time.sleep`."""

    def sleep(seconds):
        from_ms = clock.now_ms
        clock.now_ms += round(seconds * 1000)
        blocked(from_ms, clock.now_ms)

    fakes = dict(
        time=clock.since_1970, monotonic=clock.seconds, perf_counter=clock.seconds, sleep=sleep, strftime=clock.strftime
    )
    # `asyncio.run` asks this function for its loop, in every version from 3.9 on.
    new_loop = mock.patch.object(asyncio.events, "new_event_loop", lambda: VirtualLoop(clock, report))
    with mock.patch.multiple(time, **fakes), new_loop:
        yield
