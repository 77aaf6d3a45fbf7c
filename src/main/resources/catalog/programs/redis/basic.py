# A Redis session as redis-cli shows it: a string, a counter, a hash and a list.
# The small server below knows just these commands.

SESSION = """
SET greeting hello
GET greeting
INCR visits
INCR visits
HSET user:1 name Ada
HGET user:1 name
LPUSH queue first second
RPOP queue
GET nothing
"""

data: dict = {}


def command(name: str, key: str, *args: str):
    match name:
        case "SET":
            data[key] = args[0]
            return "OK"
        case "GET":
            return data.get(key, "(nil)")
        case "INCR":
            data[key] = int(data.get(key, 0)) + 1
            return data[key]
        case "HSET":
            data.setdefault(key, {})[args[0]] = args[1]
            return 1
        case "HGET":
            return data[key].get(args[0], "(nil)")
        case "LPUSH":  # each one goes to the head
            data[key] = [*reversed(args), *data.get(key, [])]
            return len(data[key])
        case "RPOP":
            return data[key].pop()


for line in SESSION.strip().split("\n"):
    print(f"> {line}\n{command(*line.split())}")
