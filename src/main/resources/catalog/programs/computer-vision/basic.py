# An image is a table of numbers: make it brighter, turn it into black and white
# at a threshold, and find the box around the object.

IMAGE = [
    [10, 12, 11, 10, 9, 10],
    [11, 90, 95, 12, 10, 11],
    [10, 92, 99, 97, 11, 10],
    [12, 10, 91, 96, 10, 12],
    [10, 11, 10, 12, 11, 10],
]

brighter = [[min(255, pixel * 3) for pixel in row] for row in IMAGE]  # 255 is white
print("brightest pixel:", max(map(max, IMAGE)), "->", max(map(max, brighter)))

threshold = 50
mask = [[pixel > threshold for pixel in row] for row in IMAGE]
for row in mask:
    print("".join("#" if on else "." for on in row))

ys = [y for y, row in enumerate(mask) if any(row)]
xs = [x for row in mask for x, on in enumerate(row) if on]
print(f"object from ({min(xs)}, {min(ys)}) to ({max(xs)}, {max(ys)})")
print("area:", sum(map(sum, mask)), "pixels")
