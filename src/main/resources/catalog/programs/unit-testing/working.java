// Tests with a hand-written double: the service is tested without a mail
// server, and the double tells what it was asked to send.

import java.util.ArrayList;
import java.util.List;

public class Main {

    interface Mailer {
        void send(String to, String text);
    }

    record Reminder(Mailer mailer) {
        int remind(List<String> overdue) {
            if (overdue.isEmpty()) return 0;
            overdue.stream().distinct().forEach(to -> mailer.send(to, "Please pay"));
            return (int) overdue.stream().distinct().count();
        }
    }

    /** A spy: remembers instead of sending. */
    static final class RememberingMailer implements Mailer {
        final List<String> sent = new ArrayList<>();

        @Override
        public void send(String to, String text) {
            sent.add(to + ": " + text);
        }
    }

    static int run = 0;

    static void check(String name, Object actual, Object expected) {
        run++;
        if (!expected.equals(actual)) {
            throw new AssertionError(name + ": expected " + expected + " but was " + actual);
        }
        System.out.println("ok " + name);
    }

    public static void main(String[] args) {
        var mailer = new RememberingMailer();
        var reminder = new Reminder(mailer);

        check("nobody is reminded of nothing", reminder.remind(List.of()), 0);
        check("no mail was sent", mailer.sent, List.of());

        mailer = new RememberingMailer();
        reminder = new Reminder(mailer);
        check("each debtor counts once", reminder.remind(List.of("ada", "bob", "ada")), 2);
        check("each gets one mail", mailer.sent, List.of("ada: Please pay", "bob: Please pay"));
        System.out.println(run + " checks passed");
    }
}
