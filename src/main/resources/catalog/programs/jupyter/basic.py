# A notebook is a JSON document of cells. The program runs its code cells in
# order in one namespace and finds the usual trap: cells that were run out of
# order.

import contextlib
import io
import json

NOTEBOOK = json.loads("""
{"nbformat": 4, "nbformat_minor": 4, "metadata": {}, "cells": [
 {"cell_type": "markdown", "metadata": {}, "source": ["# Prices"]},
 {"cell_type": "code", "execution_count": 3, "metadata": {}, "outputs": [], "source": ["prices = [3, 4]"]},
 {"cell_type": "code", "execution_count": 1, "metadata": {}, "outputs": [], "source": ["cost = sum(prices)"]},
 {"cell_type": "code", "execution_count": 4, "metadata": {}, "outputs": [], "source": ["print(mean)"]},
 {"cell_type": "code", "execution_count": 2, "metadata": {}, "outputs": [], "source": ["mean = cost / 2"]}]}
""")

code = [cell for cell in NOTEBOOK["cells"] if cell["cell_type"] == "code"]
counts = [cell["execution_count"] for cell in code]
print("run from top to bottom:", counts == sorted(counts), counts)

namespace: dict = {}
for number, cell in enumerate(code, 1):
    output = io.StringIO()
    try:
        with contextlib.redirect_stdout(output):
            exec("".join(cell["source"]), namespace)
    except NameError as error:
        print(f"cell {number}: {error} - it worked only because of an older run")
        continue
    print(f"cell {number}: {output.getvalue().strip() or 'ok'}")
