# Object orientation where it pays: an object guards its own invariant, callers
# depend on an abstraction that every subclass honours, and behaviour is
# composed rather than inherited.

from abc import ABC, abstractmethod
from collections.abc import Callable


def percent(rate: int) -> Callable[[int], int]:  # a fee rule: cents to cents
    return lambda cents: cents * rate // 100


class Account(ABC):
    def __init__(self, cents: int, fee: Callable[[int], int]) -> None:
        if cents < 0:
            raise ValueError("an account does not begin with debts")
        self._cents, self._fee = cents, fee  # composition: the account has a fee rule

    @property
    def balance(self) -> int:  # readable, not writable
        return self._cents

    def withdraw(self, cents: int) -> None:  # the invariant is checked in one place
        if cents <= 0:
            raise ValueError("amount must be positive")
        if (total := cents + self._fee(cents)) > self.available():
            raise ValueError(f"cannot take {total} of {self.available()}")
        self._cents -= total

    @abstractmethod
    def available(self) -> int: ...  # each kind of account answers in its own way


class Savings(Account):
    def available(self) -> int:
        return self.balance


class Credit(Account):
    def available(self) -> int:
        return self.balance + 5000  # may be overdrawn by 50.00


def demonstrate(account: Account, cents: int) -> None:  # polymorphism: works with future kinds too
    print(f"{type(account).__name__} with {account.balance}, {cents} wanted:", end=" ")
    try:
        account.withdraw(cents)
        print("paid, balance", account.balance)
    except ValueError as refusal:
        print("refused,", refusal)


for account in [Savings(10_000, percent(1)), Savings(8_050, percent(2)), Credit(8_050, percent(2))]:
    demonstrate(account, 8000)
demonstrate(account, -100)
print("balance can be set from outside:", Account.balance.fset is not None)
