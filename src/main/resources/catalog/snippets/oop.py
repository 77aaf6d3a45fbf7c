# Object orientation where it pays: an object guards its own invariant, callers depend on an
# abstraction that every subclass honours, and behaviour is composed rather than inherited.

from abc import ABC, abstractmethod


class Account(ABC):
    def __init__(self, cents: int, fee):
        self._cents, self._fee = cents, fee  # composition: the account has a fee rule

    @property
    def balance(self) -> int:  # readable, but not writable from outside
        return self._cents

    def withdraw(self, cents: int) -> None:  # the invariant is checked in one place
        total = cents + self._fee(cents)
        if cents <= 0 or total > self.available:
            raise ValueError(f"cannot take {total} of {self.available}")
        self._cents -= total

    @property
    @abstractmethod
    def available(self) -> int: ...  # each kind of account answers in its own way


class Savings(Account):
    available = Account.balance


class Credit(Account):
    @property
    def available(self) -> int:
        return self.balance + 5000  # may be overdrawn by 50.00


def pay_rent(account: Account) -> str:  # polymorphism: works with any account, future ones too
    try:
        account.withdraw(8000)
    except ValueError as refusal:
        return f"refused, {refusal}; balance still {account.balance}"
    return f"paid, balance {account.balance}"


for account in [
    Savings(10_000, fee=lambda cents: 0),
    Savings(8_050, fee=lambda cents: cents // 50),
    Credit(8_050, fee=lambda cents: cents // 50),
]:
    print(f"{type(account).__name__} with {account.balance}: {pay_rent(account)}")
try:
    account.balance = 1_000_000
except AttributeError:
    print("the balance cannot be set from outside")
