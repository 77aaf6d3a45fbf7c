# A FastAPI service: the type hints of a function check the request, and wrong
# input becomes a 422 answer by itself.
# needs: fastapi, httpx

from fastapi import FastAPI, HTTPException
from fastapi.testclient import TestClient
from pydantic import BaseModel, Field

app = FastAPI()
books: dict[int, "StoredBook"] = {}  # a database in a real service


class Book(BaseModel):
    title: str = Field(min_length=1)
    year: int = Field(ge=0)


class StoredBook(Book):
    number: int


@app.post("/books", status_code=201)
def create(book: Book) -> StoredBook:
    stored = StoredBook(number=len(books) + 1, **book.model_dump())
    books[stored.number] = stored
    return stored


@app.get("/books/{number}")
def read(number: int) -> StoredBook:
    if number not in books:
        raise HTTPException(404, f"no book {number}")
    return books[number]


client = TestClient(app)
print(client.post("/books", json={"title": "Dune", "year": 1965}).json())
print(client.get("/books/1").status_code, client.get("/books/2").json())
answer = client.post("/books", json={"title": "", "year": "soon"})
print(answer.status_code, [error["loc"] for error in answer.json()["detail"]])
