# A shopping list in Python: a dictionary holds the prices, a loop adds them up,
# and an f-string prints them.

prices = {"bread": 2.50, "milk": 1.20, "apples": 3.00}
basket = ["bread", "milk", "milk", "cheese"]

total = 0.0
priced = 0
for item in basket:
    if item in prices:
        total += prices[item]
        priced += 1
    else:
        print(f"no price for {item}")

print(f"{priced} of {len(basket)} items have a price, together {total:.2f} euros")

cheap = [name for name, price in prices.items() if price < 3]
print("below 3 euros:", ", ".join(sorted(cheap)))
