# A forecast starts with the simplest: each quarter as the last one, as the same
# quarter last year, or as the average. They are compared on a year kept back.

sales = [10, 12, 18, 25, 11, 13, 20, 28, 12, 15, 22, 30]  # three years of four quarters
train, test = sales[:8], sales[8:]

methods = {
    "last value": lambda h: train[-1],
    "average": lambda h: sum(train) / len(train),
    "same quarter last year": lambda h: train[-4 + h],
}

for name, forecast in methods.items():
    values = [forecast(h) for h in range(len(test))]
    error = sum(abs(a - b) for a, b in zip(test, values)) / len(test)
    print(f"{name}: {[round(v) for v in values]}, off by {error:.2f} on average")

growth = sum(train[4:]) / sum(train[:4])
values = [train[-4 + h] * growth for h in range(4)]
error = sum(abs(a - b) for a, b in zip(test, values)) / len(test)
print(f"with growth {growth:.2f}: {[round(v, 1) for v in values]}, off by {error:.2f}")
