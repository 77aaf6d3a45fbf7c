# One resource: which method, path, status code and header a REST API uses for
# listing, creating, reading, replacing and deleting, and for what it refuses.

from itertools import count

books = {1: {"title": "Emma"}}
numbers = count(2)  # a number is never given twice, even when its book is gone


def handle(method: str, path: str, body: dict | None = None) -> tuple[int, dict, object]:
    body = body or {}
    match path.strip("/").split("/"), method:
        case ["books"], "GET":
            return 200, {}, [{"id": each, **book} for each, book in books.items()]
        case ["books"], "POST" if title := body.get("title"):
            number = next(numbers)
            books[number] = {"title": title}  # nothing else of what was sent
            return 201, {"Location": f"/books/{number}"}, {"id": number, "title": title}
        case ["books", number], _ if number not in map(str, books):
            return 404, {}, {"error": f"no book {number}"}
        case ["books", number], "GET":
            return 200, {}, {"id": int(number), **books[int(number)]}
        case ["books", number], "PUT" if title := body.get("title"):
            books[int(number)] = {"title": title}
            return 200, {}, {"id": int(number), "title": title}
        case ["books", number], "DELETE":
            del books[int(number)]
            return 204, {}, None
        case (["books"], "POST") | (["books", _], "PUT"):
            return 422, {}, {"error": "a book needs a title"}
        case ["books"], _:
            return 405, {"Allow": "GET, POST"}, {"error": f"no {method} here"}
        case ["books", _], _:
            return 405, {"Allow": "GET, PUT, DELETE"}, {"error": f"no {method} here"}
    return 404, {}, {"error": f"nothing at {path}"}


for request in [
    ("POST", "/books", {"title": "Dune"}),
    ("POST", "/books", {"name": "Dune"}),
    ("PUT", "/books/2", {"title": "Dune Messiah"}),
    ("GET", "/books/2"), ("DELETE", "/books/2"), ("GET", "/books/2"), ("POST", "/books/1"),  # fmt: skip
    ("POST", "/books", {"title": "Persuasion"}), ("GET", "/books"),  # fmt: skip
]:
    print(*request, "->", *handle(*request))
