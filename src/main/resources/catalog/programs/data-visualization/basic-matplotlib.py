# A line chart with matplotlib: axes with names and units, a legend only where
# it is needed, and a file that can go into a report.
# needs: matplotlib

import io

import matplotlib

matplotlib.use("svg")  # no screen needed
import matplotlib.pyplot as plt

months = ["Jan", "Feb", "Mar", "Apr"]
sales = {"tea": [120, 130, 150, 145], "mugs": [45, 40, 42, 60]}

figure, axes = plt.subplots(figsize=(6, 3), layout="constrained")
for name, values in sales.items():
    axes.plot(months, values, marker="o", label=name)
axes.set(title="Tea brings in almost three times as much as mugs")
axes.set(xlabel="month", ylabel="sales in euros", ylim=(0, None))
axes.legend(frameon=False)
axes.spines[["top", "right"]].set_visible(False)

file = io.BytesIO()
figure.savefig(file, format="svg")
plt.close(figure)  # pyplot would keep it
svg = file.getvalue().decode()
print("an SVG file:", svg.rstrip().endswith("</svg>"))
print("lines:", len(axes.lines), "- the axis starts at", axes.get_ylim()[0])
