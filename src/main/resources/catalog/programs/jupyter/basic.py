# A notebook is a JSON document of cells. The program runs its code cells in
# order in one namespace and finds the usual trap: cells that were run out of
# order.

import contextlib
import io
import json

NOTEBOOK = json.loads("""
{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [
 {"id": "a", "cell_type": "markdown", "metadata": {}, "source": ["# Prices"]},
 {"id": "b", "cell_type": "code", "execution_count": 1, "metadata": {}, "outputs": [],
  "source": ["prices = [3, 4]"]},
 {"id": "c", "cell_type": "code", "execution_count": 2, "metadata": {}, "outputs": [],
  "source": ["cost = sum(prices)"]},
 {"id": "d", "cell_type": "code", "execution_count": 4, "metadata": {},
  "outputs": [{"output_type": "stream", "name": "stdout", "text": ["3.5\\n"]}], "source": ["print(mean)"]},
 {"id": "e", "cell_type": "code", "execution_count": 3, "metadata": {}, "outputs": [],
  "source": ["mean = cost / 2"]}]}
""")

code = [cell for cell in NOTEBOOK["cells"] if cell["cell_type"] == "code"]
counts = [cell["execution_count"] for cell in code]
print("run from top to bottom:", counts == [*range(1, len(code) + 1)], counts)

namespace: dict = {}
for number, cell in enumerate(code, 1):
    output = io.StringIO()
    try:
        with contextlib.redirect_stdout(output):
            exec("".join(cell["source"]), namespace)
    except NameError as error:
        print(f"cell {number}: {error} when it is run from top to bottom")
        continue
    print(f"cell {number}: {output.getvalue().strip() or 'ok'}")
