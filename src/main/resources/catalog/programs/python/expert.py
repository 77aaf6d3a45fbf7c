# A context manager and a decorator: both wrap code with something that happens
# before and after it, even when it fails.

import functools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def retry(times: int, on: type[Exception]) -> Callable[[Callable[P, R]], Callable[P, R]]:
    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        @functools.wraps(function)  # keeps the name and the docstring
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            for attempt in range(1, times):
                try:
                    return function(*args, **kwargs)
                except on as error:
                    print(f"attempt {attempt} of {function.__name__}: {error}")
            return function(*args, **kwargs)  # the last error is the caller's

        return wrapper

    return decorate


@contextmanager
def transaction(account: dict[str, int]) -> Iterator[None]:
    before = dict(account)
    try:
        yield
    except BaseException:  # also an interrupt must not leave half a change
        account.clear()
        account.update(before)
        raise


answers = iter([TimeoutError("no answer"), TimeoutError("no answer"), 42])


@retry(times=3, on=TimeoutError)
def ask() -> int:
    answer = next(answers)
    if isinstance(answer, Exception):
        raise answer
    return answer


print("ask:", ask())

account = {"ada": 100, "bob": 0}
try:
    with transaction(account):
        account["ada"] -= 30
        account["eve"] = 30
        raise ValueError("receiver is unknown")
except ValueError as error:
    print("rolled back:", account, "-", error)
