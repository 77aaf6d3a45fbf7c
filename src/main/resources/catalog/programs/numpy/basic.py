# What NumPy does with whole arrays, beside the same in plain Python: the
# comment has the NumPy expression, the line below it the loop that it saves.

# degrees = np.array([[12.0, 18.5, 15.0], [10.5, 16.0, 14.5], [14.0, 22.0, 18.0]])
degrees = [[12.0, 18.5, 15.0], [10.5, 16.0, 14.5], [14.0, 22.0, 18.0]]

# degrees.shape
print("shape:", (len(degrees), len(degrees[0])))

# degrees.mean(axis=1).round(2)
print("mean of each day:", [round(sum(row) / len(row), 2) for row in degrees])

# degrees.max(axis=0)
print("warmest at each time:", [max(column) for column in zip(*degrees)])

# degrees[0] * 9 / 5 + 32
print("first day in Fahrenheit:", [value * 9 / 5 + 32 for value in degrees[0]])

# (degrees - degrees.mean(axis=1, keepdims=True)).round(2)
print("off its day's mean:", [[round(v - sum(row) / len(row), 2) for v in row] for row in degrees])

# degrees[degrees[:, 1] > 17, 1]
print("noons above 17:", [row[1] for row in degrees if row[1] > 17])
