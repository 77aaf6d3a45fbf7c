# A Redis session as redis-cli shows it: a string that expires, a counter, a
# hash and a list. The small server below knows just these commands.

SESSION = """
SET greeting hello EX 60
GET greeting
TTL greeting
INCR visits
HSET user:1 name Ada
HGET user:1 name
HGET user:1 city
LPUSH queue first second
RPOP queue
"""
data, expires = {}, {}  # the clock of this server stands still

def command(name: str, key: str, *args: str) -> str | int | None:
    match name, args:
        case "SET", (value, "EX", seconds):
            data[key], expires[key] = value, int(seconds)
            return "OK"
        case "GET", ():
            return data.get(key)
        case "TTL", ():
            return expires.get(key, -1) if key in data else -2
        case "INCR", ():
            data[key] = str(int(data.get(key, "0")) + 1)  # one step: two clients lose no count
            return int(data[key])
        case "HSET", (field, value):
            added = field not in data.setdefault(key, {})
            data[key][field] = value
            return int(added)
        case "HGET", (field,):
            return data.get(key, {}).get(field)
        case "LPUSH", _:  # each one goes to the head
            data[key] = [*reversed(args), *data.get(key, [])]
            return len(data[key])
        case "RPOP", ():
            return data[key].pop() if data.get(key) else None
    raise ValueError(f"ERR this server does not know {name} with {len(args)} arguments after the key")

for line in SESSION.strip().split("\n"):
    reply = command(*line.split())
    value = f"(integer) {reply}" if isinstance(reply, int) else f'"{reply}"'
    print(f"127.0.0.1:6379> {line}", {"OK": "OK", None: "(nil)"}.get(reply, value), sep="\n")
