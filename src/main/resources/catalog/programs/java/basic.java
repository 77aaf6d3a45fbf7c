// A first Java program: a record holds the data, a list collects records, and a
// loop works through them.

import java.util.List;

public class Main {

    record Book(String title, int year) {}

    public static void main(String[] args) {
        List<Book> books = List.of(
                new Book("Emma", 1815),
                new Book("Dracula", 1897),
                new Book("Dune", 1965));

        int old = 0;
        for (Book book : books) {
            System.out.println(book.title() + " (" + book.year() + ")");
            if (book.year() < 1900) {
                old++;
            }
        }
        System.out.printf("%d of %d are from before 1900%n", old, books.size());
        boolean equal = books.get(0).equals(new Book("Emma", 1815));
        System.out.println("records with the same values are equal: " + equal);
    }
}
