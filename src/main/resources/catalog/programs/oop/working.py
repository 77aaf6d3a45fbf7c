# Object orientation where it pays: an object guards its own invariant, callers
# depend on an abstraction that every subclass honours, and behaviour is
# composed rather than inherited.

from abc import ABC, abstractmethod


class Account(ABC):
    def __init__(self, cents: int, fee):
        self._cents, self._fee = cents, fee  # composition: the account has a fee rule

    @property
    def balance(self) -> int:  # readable, not writable
        return self._cents

    def withdraw(self, cents: int) -> str:  # the invariant is checked in one place
        if cents <= 0:
            raise ValueError("amount must be positive")
        if (total := cents + self._fee(cents)) > self.available():
            raise ValueError(f"cannot take {total} of {self.available()}")
        self._cents -= total
        return "paid"

    @abstractmethod
    def available(self) -> int: ...  # each kind of account answers in its own way


class Savings(Account):
    def available(self) -> int:
        return self.balance


class Credit(Account):
    def available(self) -> int:
        return self.balance + 5000  # may be overdrawn by 50.00


def pay_rent(account: Account) -> str:  # polymorphism: works with any account, future ones too
    try:
        return account.withdraw(8000)
    except ValueError as refusal:
        return f"refused, {refusal}"


for kind, cents, divisor in [(Savings, 10_000, 100), (Savings, 8_050, 50), (Credit, 8_050, 50)]:
    account = kind(cents, fee=lambda amount: amount // divisor)
    print(f"{kind.__name__} with {cents}: {pay_rent(account)}, balance {account.balance}")
try:
    account.withdraw(-100)
except ValueError as refusal:
    print("refused,", refusal)
print("balance can be set from outside:", Account.balance.fset is not None)
