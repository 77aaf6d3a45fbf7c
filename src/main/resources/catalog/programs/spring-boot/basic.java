// A Spring controller: annotations say which method answers which request. The
// lower half stands in for org.springframework, so that it can be tried.

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Map;
import java.util.Optional;

@RestController
class BookController {
    private final Map<Integer, String> books = Map.of(1, "Emma", 2, "Dune");

    @GetMapping("/books/{id}")
    public ResponseEntity<String> book(@PathVariable int id) {
        return ResponseEntity.of(Optional.ofNullable(books.get(id))); // 404 for a book that is not there
    }
}

public class Main {
    static ResponseEntity<?> get(Object controller, String path) throws ReflectiveOperationException {
        for (var method : controller.getClass().getMethods()) {
            var mapping = method.getAnnotation(GetMapping.class);
            if (mapping == null || !path.matches(mapping.value().replaceAll("\\{\\w+}", "[^/]+"))) continue;
            String id = path.substring(path.lastIndexOf('/') + 1);
            if (!id.matches("\\d{1,9}")) return new ResponseEntity<>(400, null); // what is no int
            return (ResponseEntity<?>) method.invoke(controller, Integer.valueOf(id));
        }
        return new ResponseEntity<>(404, null);
    }

    public static void main(String[] args) throws ReflectiveOperationException {
        var controller = new BookController(); // Spring makes one, too, and keeps it
        for (String path : new String[] {"/books/2", "/books/9", "/books/two", "/authors/2"})
            System.out.println("GET " + path + ": " + get(controller, path));
    }
}

@Retention(RetentionPolicy.RUNTIME) @interface RestController {}
@Retention(RetentionPolicy.RUNTIME) @interface GetMapping { String value(); }
@Retention(RetentionPolicy.RUNTIME) @interface PathVariable {}
record ResponseEntity<T>(int status, T body) {
    static <T> ResponseEntity<T> of(Optional<T> b) {
        return new ResponseEntity<>(b.isPresent() ? 200 : 404, b.orElse(null));
    }
}
