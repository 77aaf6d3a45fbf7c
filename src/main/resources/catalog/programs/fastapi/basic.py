# The idea of FastAPI: the type hints of a function check the request. The lower
# half stands in for the library, so that it runs without it.

import inspect
import re

routes = {}


def get(path: str):
    return lambda function: routes.setdefault(path, function)


@get("/books/{number}")
def read(number: int, short: bool = False) -> dict:
    title = {1: "Emma", 2: "Dune"}.get(number, "?")
    return {"title": title[:1] if short else title}


def call(path: str, **query: str) -> tuple[int, object]:
    for route, function in routes.items():
        match = re.fullmatch(re.sub(r"{(\w+)}", r"(?P<\1>[^/]+)", route), path)
        if not match:
            continue
        values, errors = {}, []
        for name, parameter in inspect.signature(function).parameters.items():
            text = {**query, **match.groupdict()}.get(name)
            try:
                if text is not None:
                    values[name] = text == "true" if parameter.annotation is bool else int(text)
            except ValueError:
                errors.append(f"{name} is not a valid {parameter.annotation.__name__}")
        return (422, errors) if errors else (200, function(**values))
    return 404, None


print(call("/books/2"), call("/books/2", short="true"))
print(call("/books/two"))
