# A bar chart as SVG, drawn by the rules of honest charts: lengths start at
# zero, bars are sorted and labelled, and a title with the unit says what one
# sees, also to those who have it read to them.

from html import escape

data = {"Tea": 120, "Mugs & cups": 45, "Milk": 80}
title = "Tea brings in most (sales in March, euros)"
width, row = 300, 24

ordered = sorted(data.items(), key=lambda pair: -pair[1])
largest = max(data.values())

view, label = f"0 0 {width + 160} {row * len(data) + 30}", escape(title)
parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{view}" role="img" aria-label="{label}">']
parts.append(f'  <text x="0" y="16" font-weight="bold">{label}</text>')
for number, (name, euros) in enumerate(ordered):
    y = 30 + number * row
    length = width * euros / largest  # from zero
    parts.append(f'  <text x="0" y="{y + 14}">{escape(name)}</text>')
    parts.append(f'  <rect x="100" y="{y}" width="{length:.0f}" height="{row - 6}"/>')
    parts.append(f'  <text x="{104 + length:.0f}" y="{y + 14}">{euros}</text>')
parts.append("</svg>")
print("\n".join(parts))

for name, euros in ordered:  # the same for a terminal
    print(f"{name:12} {'█' * round(30 * euros / largest)} {euros}")
