# Reads the answer of MySQL's EXPLAIN FORMAT=JSON (explain_json_format_version
# 1), finds the table that is read as a whole, and says which index would help.

import json
import re

QUERY = """
SELECT o.id, c.name FROM orders AS o JOIN customers AS c ON c.id = o.customer_id
WHERE o.state = 'open' AND o.created >= '2025-03-01'
"""

EXPLAIN = json.loads("""
{"query_block": {"cost_info": {"query_cost": "48211.30"}, "nested_loop": [
  {"table": {"table_name": "o", "access_type": "ALL", "rows_examined_per_scan": 401220,
             "filtered": "3.33",
             "attached_condition": "((`shop`.`o`.`state` = 'open') and
                                     (`shop`.`o`.`created` >= TIMESTAMP'2025-03-01 00:00:00'))"}},
  {"table": {"table_name": "c", "access_type": "eq_ref", "key": "PRIMARY", "ref": ["shop.o.customer_id"],
             "rows_examined_per_scan": 1, "filtered": "100.00"}}]}}
""", strict=False)  # the long condition is wrapped here

ALIASES = dict(re.findall(r"(?:FROM|JOIN) (\w+) AS (\w+)", QUERY))
TABLES = {alias: table for table, alias in ALIASES.items()}

for step in EXPLAIN["query_block"]["nested_loop"]:
    table = step["table"]
    rows, kept = table["rows_examined_per_scan"], float(table["filtered"])
    name = TABLES[table["table_name"]]
    print(f"{name}: {table['access_type']}, rows per scan {rows}, {kept:g} % kept")
    if table["access_type"] == "ALL" and kept < 20:
        condition = table["attached_condition"]
        found = re.findall(r"`(\w+)` (=|[<>]=?|between|in) ", condition)
        if re.search(r"\bor\b", condition):
            found = []  # one index does not serve both sides
        # Columns compared for equality first, then at most one range.
        equal = [column for column, sign in found if sign in ("=", "in")]
        columns = equal + [column for column, sign in found if column not in equal][:1]
        if not columns:
            print("  no index follows from", condition)
            continue
        print("  compare EXPLAIN ANALYZE before and after:")
        print(f"  CREATE INDEX {name}_{'_'.join(columns)} ON {name} ({', '.join(columns)});")
