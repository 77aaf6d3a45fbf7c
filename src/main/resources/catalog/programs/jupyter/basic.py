# A notebook is a JSON document of cells. The program runs its code cells in
# order in one namespace and finds the usual trap: cells that were run out of
# order.

import contextlib
import io
import json

NOTEBOOK = json.loads("""
{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [
 {"cell_type": "markdown", "source": ["# Prices"]},
 {"cell_type": "code", "execution_count": 3, "source": ["prices = [3, 4]"]},
 {"cell_type": "code", "execution_count": 1, "source": ["total = sum(prices)"]},
 {"cell_type": "code", "execution_count": 4, "source": ["print(total, mean)"]},
 {"cell_type": "code", "execution_count": 2, "source": ["mean = total / 2"]}]}
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
