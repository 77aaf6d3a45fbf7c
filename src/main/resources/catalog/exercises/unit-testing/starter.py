def right(total):
    if total < 0:
        raise ValueError("negative total")
    return 0 if total >= 50 else 5


def test(shipping):
    """Raises AssertionError when the function is wrong."""
    assert shipping(20) == 5


def broken_limit(total):
    if total < 0:
        raise ValueError
    return 0 if total > 50 else 5


def broken_sign(total):
    return 0 if total >= 50 else 5


def broken_zero(total):
    if total <= 0:
        raise ValueError
    return 0 if total >= 50 else 5


def broken_free(total):
    if total < 0:
        raise ValueError
    return 5


for function in (right, broken_limit, broken_sign, broken_zero, broken_free):
    try:
        test(function)
        print(function.__name__, "passes")
    except (AssertionError, ValueError):
        print(function.__name__, "is caught")
