# Django in one file: a view, a URL pattern, a template, and the test client
# that asks for the page.
# needs: django

import django
from django.conf import settings
from django.http import Http404, HttpResponse
from django.template import engines
from django.test import Client
from django.urls import path

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates"}],
)
django.setup()

BOOKS = {1: {"title": "Emma & friends", "year": 1815}}
PAGE = engines["django"].from_string("<h1>{{ book.title }}</h1> {{ book.year }}")


def detail(request, number):
    if number not in BOOKS:
        raise Http404
    return HttpResponse(PAGE.render({"book": BOOKS[number]}, request))


urlpatterns = [path("books/<int:number>/", detail, name="detail")]

client = Client()
print(client.get("/books/1/").content.decode())
print(client.get("/books/2/").status_code, client.get("/books/two/").status_code)
