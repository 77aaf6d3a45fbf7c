# The most famous bug of smart contracts, modelled in Python: a withdrawal that pays before it
# books can be entered again by the receiver; checks, effects, interactions is the cure.


class Revert(Exception):
    pass  # the EVM undoes what the reverted call has changed


class Bank:
    def __init__(self, safe: bool):
        self.safe, self.balances, self.ether = safe, {"alice": 10, "mallory": 2}, 12

    def withdraw(self, caller: str, receive) -> None:
        amount = self.balances[caller]
        if amount == 0 or amount > self.ether:  # checks
            raise Revert(f"{caller} has {amount}, the bank holds {self.ether}")
        if self.safe:
            self.balances[caller] = 0  # effects, before anyone else gets control
        self.ether -= amount
        receive(amount)  # interaction: foreign code runs inside our function
        self.balances[caller] = 0  # too late, if this is the first time it is booked


class Attacker:
    def __init__(self, bank: Bank):
        self.bank, self.stolen, self.depth = bank, 0, 0

    def receive(self, amount: int) -> None:  # called by the bank while it pays
        self.stolen += amount
        self.depth += 1
        try:
            self.bank.withdraw("mallory", self.receive)
        except Revert as reason:
            print(f"  stopped at depth {self.depth}: {reason}")


for safe in (False, True):
    bank = Bank(safe)
    attacker = Attacker(bank)
    print("checks, effects, interactions:" if safe else "pays first, books later:")
    bank.withdraw("mallory", attacker.receive)
    print(f"  mallory had 2 and took {attacker.stolen}, the bank holds {bank.ether}")
    owed = sum(bank.balances.values())
    print(f"  owed to customers: {owed}, invariant {'holds' if bank.ether >= owed else 'BROKEN'}")
