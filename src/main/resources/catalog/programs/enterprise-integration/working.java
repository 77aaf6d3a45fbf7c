// An order with lines for two warehouses: a splitter makes a message of each
// line, a router sends it on, and an aggregator waits for all the answers.

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class Main {
    record Line(String item, int count) {}
    record Order(String id, List<Line> lines) {}
    /** Tells which order it is a part of, and of how many parts. */
    record Message(String correlation, int of, Line line) {}
    record Answer(String correlation, int of, String text) {}

    static List<Message> split(Order order) {
        int of = order.lines().size();
        return order.lines().stream().map(line -> new Message(order.id(), of, line)).toList();
    }

    static String route(Message message) { // looks into the message; the sender knows no warehouse
        return message.line().item().startsWith("tea") ? "Hamburg" : "Lyon";
    }

    static final class Aggregator {
        private final Map<String, List<String>> waiting = new HashMap<>();

        void receive(Answer answer) { // in any order, and of several orders at once
            var parts = waiting.computeIfAbsent(answer.correlation(), id -> new ArrayList<>());
            parts.add(answer.text());
            boolean isWhole = parts.size() == answer.of();
            System.out.printf("%s: %d of %d%s%n", answer.correlation(), parts.size(), answer.of(),
                    isWhole ? ", confirmed: " + String.join(", ", waiting.remove(answer.correlation())) : "");
        }
    }

    public static void main(String[] args) {
        var answers = new ArrayList<Answer>();
        for (Order order : List.of(new Order("o1", List.of(new Line("tea pot", 1), new Line("bread", 2))),
                new Order("o2", List.of(new Line("tea", 5), new Line("jam", 1), new Line("tea cup", 3))))) {
            for (Message message : split(order)) {
                String text = message.line().count() + " " + message.line().item() + " in " + route(message);
                var answer = new Answer(message.correlation(), message.of(), text);
                answers.add(answers.size() / 2, answer); // they come back in another order
            }
        }
        var aggregator = new Aggregator();
        answers.forEach(aggregator::receive);
    }
}
