// JUnit tests with a hand-written double, which remembers what the service
// would have mailed. The end of the file stands in for JUnit.

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

interface Mailer { void send(String to, String text); }

class ReminderService {
    private final Mailer mailer;
    ReminderService(Mailer mailer) { this.mailer = mailer; }

    int remind(List<String> debtors) {
        var once = debtors.stream().distinct().toList();
        once.forEach(to -> mailer.send(to, "Please pay"));
        return once.size();
    }
}

class ReminderServiceTest {
    /** A spy: remembers instead of sending. */
    private final List<String> sent = new ArrayList<>();
    private final ReminderService service = new ReminderService((to, text) -> sent.add(to + ": " + text));

    @Test
    void sendsNothingWhenNobodyOwes() {
        assertEquals(0, service.remind(List.of()));
        assertEquals(List.of(), sent);
    }

    @Test
    void mailsEachDebtorOnce() {
        assertEquals(2, service.remind(List.of("ada", "bob", "ada")));
        assertEquals(List.of("ada: Please pay", "bob: Please pay"), sent);
    }

    // import static org.junit.jupiter.api.Assertions.assertEquals;
    private static void assertEquals(Object expected, Object actual) {
        if (!expected.equals(actual)) throw new AssertionError("expected " + expected + " but was " + actual);
    }
}

@Retention(RetentionPolicy.RUNTIME) @interface Test {} // import org.junit.jupiter.api.Test;

public class Main {
    public static void main(String[] args) throws ReflectiveOperationException {
        Method[] methods = ReminderServiceTest.class.getDeclaredMethods();
        Arrays.sort(methods, Comparator.comparing(Method::getName));
        for (var method : methods) {
            if (!method.isAnnotationPresent(Test.class)) continue;
            method.invoke(new ReminderServiceTest()); // a new one, so that no test sees another's mails
            System.out.println("ok " + method.getName());
        }
    }
}
