# FastAPI: the type hints of a function check the request. The lower half stands
# in for the library, so that it runs without it.

import re


def define(app):  # with: from fastapi import FastAPI, HTTPException; app = FastAPI()
    @app.get("/books/{number}")
    def read(number: int, length: int = 80) -> dict:
        if not (title := {1: "Emma", 2: "Dune"}.get(number)):
            raise HTTPException(status_code=404, detail="no such book")
        return {"title": title[:length]}


class HTTPException(Exception):
    def __init__(self, status_code: int, detail: str):
        self.answer = status_code, {"detail": detail}


class FastAPI:
    def get(self, path: str):  # the stand-in keeps one route, which is enough here
        def register(function):
            self.pattern, self.function = re.sub(r"{(\w+)}", r"(?P<\1>[^/]+)", path), function
            return function

        return register

    def call(self, path: str, **query: str) -> tuple[int, object]:  # in place of `fastapi dev` and a browser
        if not (match := re.fullmatch(self.pattern, path)):
            return 404, {"detail": "Not Found"}
        given, hints, values = {**query, **match.groupdict()}, self.function.__annotations__, {}
        for name in (name for name in hints if name in given):
            try:
                values[name] = hints[name](given[name])  # int, float, str; a bool is more than bool(text)
            except ValueError:  # FastAPI lists every fault, each with its type, msg and input as well
                return 422, {"detail": [{"loc": ["path" if name in match.groupdict() else "query", name]}]}
        try:
            return 200, self.function(**values)
        except HTTPException as error:
            return error.answer


define(app := FastAPI())
print(app.call("/books/2"), app.call("/books/2", length="1"))
print(app.call("/books/two"), app.call("/books/2", length="all"), app.call("/books/9"))
