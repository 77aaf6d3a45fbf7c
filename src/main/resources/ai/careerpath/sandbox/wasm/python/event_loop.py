"""Lets asyncio run where there are no sockets: an event loop that only waits for time to pass."""

import asyncio
import asyncio.unix_events as unix_events
import time


class Clock:
    """A selector without files. With nothing scheduled it waits for ever, as a real one would."""

    def select(self, timeout=None):
        if timeout is None:
            while True:
                time.sleep(3600)
        if timeout > 0:
            time.sleep(timeout)
        return []

    def get_map(self):
        return {}

    def close(self):
        pass


class _UnixSelectorEventLoop(unix_events._UnixSelectorEventLoop):
    def __init__(self, selector=None):
        super().__init__(selector or Clock())

    def _make_self_pipe(self):
        self._ssock = self._csock = None

    def _close_self_pipe(self):
        pass

    def _write_to_self(self):
        pass


def install():
    _UnixSelectorEventLoop.__module__ = unix_events.__name__
    unix_events._UnixSelectorEventLoop = _UnixSelectorEventLoop
    unix_events._UnixDefaultEventLoopPolicy._loop_factory = _UnixSelectorEventLoop
    for module in (asyncio, unix_events):
        module.SelectorEventLoop = module.EventLoop = _UnixSelectorEventLoop
