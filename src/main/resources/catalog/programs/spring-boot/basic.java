// A Spring controller: annotations say which method answers which request. The
// lower half stands in for Spring, so that the controller can be tried.

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

@RestController
class BookController {
    private final Map<Integer, String> books = Map.of(1, "Emma", 2, "Dune");

    @GetMapping("/books/{id}")
    public ResponseEntity book(@PathVariable int id) {
        return ResponseEntity.of(Optional.ofNullable(books.get(id))); // 404 for a book that is not there
    }
}

public class Main {

    static Object get(Object controller, String path) throws ReflectiveOperationException {
        for (var method : controller.getClass().getMethods()) {
            var mapping = method.getAnnotation(GetMapping.class);
            if (mapping == null) continue;
            var match = Pattern.compile(mapping.value().replaceAll("\\{\\w+}", "(\\\\d+)")).matcher(path);
            if (match.matches()) return method.invoke(controller, Integer.valueOf(match.group(1)));
        }
        return "404";
    }

    public static void main(String[] args) throws ReflectiveOperationException {
        var controller = new BookController();
        for (String path : new String[] {"/books/2", "/books/9", "/authors/2"}) {
            System.out.println("GET " + path + ": " + get(controller, path));
        }
    }
}

@Retention(RetentionPolicy.RUNTIME) @interface RestController {}
@Retention(RetentionPolicy.RUNTIME) @interface GetMapping { String value(); }
@Retention(RetentionPolicy.RUNTIME) @interface PathVariable {}
record ResponseEntity(Object body) {
    static ResponseEntity of(Optional<?> b) { return new ResponseEntity(b.isPresent() ? b.get() : 404); }
}
