# One resource, five requests: which method, path and status code a REST API
# uses for listing, reading, creating, replacing and deleting.

import json

books = {1: {"title": "Emma"}}


def handle(method: str, path: str, body: str = "") -> tuple[int, object]:
    match method, path.strip("/").split("/"):
        case "GET", ["books"]:
            return 200, list(books.values())
        case "POST", ["books"]:
            number = max(books, default=0) + 1
            books[number] = json.loads(body)
            return 201, {"location": f"/books/{number}"}
        case ("GET" | "PUT" | "DELETE"), ["books", number] if number not in map(str, books):
            return 404, {"error": f"no book {number}"}
        case "GET", ["books", number]:
            return 200, books[int(number)]
        case "PUT", ["books", number]:
            books[int(number)] = json.loads(body)
            return 200, books[int(number)]
        case "DELETE", ["books", number]:
            del books[int(number)]
            return 204, None
    return 405, None


print(handle("POST", "/books", '{"title": "Dune"}'))
print(handle("GET", "/books"))
print(handle("PUT", "/books/2", '{"title": "Dune Messiah"}'))
print(handle("DELETE", "/books/1"))
print(handle("GET", "/books/1"))
