# How FastAPI reads a signature, rebuilt in plain Python: type hints turn request data into
# typed arguments, defaults make them optional, and bad input becomes a 422 by itself.

import inspect
import re

routes = []


def get(path):
    pattern = re.sub(r"{(\w+)}", r"(?P<\1>[^/]+)", path)  # /items/{id} -> a named group

    def register(handler):
        routes.append((pattern, handler))
        return handler  # the function itself stays an ordinary function

    return register


@get("/items/{item_id}")
def read_item(item_id: int, limit: float = 100.0):
    return {"item_id": item_id, "affordable": limit >= 49.5}


def request(path, **query):
    for pattern, handler in routes:
        if not (match := re.fullmatch(pattern, path)):
            continue
        raw, arguments, errors = query | match.groupdict(), {}, []
        for name, parameter in inspect.signature(handler).parameters.items():
            try:
                if name in raw:  # otherwise the default applies
                    arguments[name] = parameter.annotation(raw[name])
            except ValueError:
                errors.append(f"{name} is no {parameter.annotation.__name__}")
        return (422, errors) if errors else (200, handler(**arguments))
    return 404, "no such path"


for path, query in [("/items/7", {}), ("/items/7", {"limit": "20"}), ("/users", {})]:
    print(path, query, "->", *request(path, **query))
print("/items/seven ->", *request("/items/seven", limit="cheap"))
