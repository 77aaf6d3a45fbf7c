// A Spring Boot application: main starts it, and annotations say which method
// answers which request. The lower half stands in for org.springframework.

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Map;
import java.util.Optional;

@SpringBootApplication
public class Main {
    public static void main(String[] args) throws Exception { // the real run() throws nothing checked
        SpringApplication.run(Main.class, args);
    }
}

@RestController
class BookController {
    private final Map<Integer, String> books = Map.of(1, "Emma", 2, "Dune");

    @GetMapping("/books/{id}")
    public ResponseEntity<String> book(@PathVariable int id) {
        return ResponseEntity.of(Optional.ofNullable(books.get(id))); // 404 for a book that is not there
    }
}

class SpringApplication { // makes the controller and answers three requests; the real one starts a server
    static void run(Class<?> application, String... args) throws ReflectiveOperationException {
        var bean = new BookController();
        var book = BookController.class.getMethod("book", int.class);
        for (String path : new String[] {"/books/2", "/books/9", "/authors/2"}) {
            String route = book.getAnnotation(GetMapping.class).value().replace("{id}", "\\d+");
            var answer = path.matches(route) ? book.invoke(bean, Integer.valueOf(path.substring(7))) : "404";
            System.out.println("GET " + path + ": " + answer);
        }
    }
}
record ResponseEntity<T>(int status, T body) {
    static <T> ResponseEntity<T> of(Optional<T> found) {
        return new ResponseEntity<>(found.isPresent() ? 200 : 404, found.orElse(null));
    }
}
@interface SpringBootApplication {}
@interface RestController {}
@interface PathVariable {}
@Retention(RetentionPolicy.RUNTIME) @interface GetMapping { String value(); }
