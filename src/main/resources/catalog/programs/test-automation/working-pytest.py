# With pytest a fixture gives each test its own data and cleans up, parametrize
# runs one test with many inputs, and a plain assert is all that a check needs.
# needs: pytest

import pytest


class Cart:
    def __init__(self):
        self.items: dict[str, int] = {}

    def add(self, item: str, count: int = 1) -> None:
        if count < 1:
            raise ValueError(f"count must be positive, not {count}")
        self.items[item] = self.items.get(item, 0) + count


@pytest.fixture
def cart():
    cart = Cart()
    yield cart
    print(f"cleaned up {cart.items}")


def test_adds_to_what_is_there(cart):
    cart.add("tea")
    cart.add("tea", 2)
    assert cart.items == {"tea": 3}


@pytest.mark.parametrize("count", [0, -1])
def test_refuses(cart, count):
    with pytest.raises(ValueError, match="must be positive"):
        cart.add("tea", count)
    assert cart.items == {}


if __name__ == "__main__":
    status = pytest.main([__file__, "-qq", "-s", "-p", "no:cacheprovider"])
    print("\nexit status", int(status))
    raise SystemExit(status)
