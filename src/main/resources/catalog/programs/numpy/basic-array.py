# NumPy arrays: arithmetic on whole columns, a condition that picks rows, and
# the mean along an axis, without any loop.
# needs: numpy

import numpy as np

# rows: days; columns: morning, noon, evening
degrees = np.array([[12.0, 18.5, 15.0], [10.5, 16.0, 14.5], [14.0, 22.0, 18.0]])

print("shape:", degrees.shape)
print("mean of each day:", degrees.mean(axis=1).round(2))
print("warmest at each time:", degrees.max(axis=0))

fahrenheit = degrees * 9 / 5 + 32  # element by element
print("in Fahrenheit:", fahrenheit[0])

warm = degrees[:, 1] > 17  # a boolean for each day
print("noons above 17:", degrees[warm, 1])

centred = degrees - degrees.mean(axis=0)  # one row is subtracted from all rows
print("columns are centred:", np.allclose(centred.mean(axis=0), 0))
