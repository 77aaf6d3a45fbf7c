// Kotlin as it is written, and the Java that does the same. No compiler of
// Kotlin is here: the text block is to be read, the Java below it runs.

import java.util.List;

class Main {
    static final String KOTLIN = """
        data class Tea(val name: String, val minutes: Int = 3, val note: String? = null)

        fun main() {
            val teas = listOf(Tea("green"), Tea("black", 4, "with milk"), Tea("herbal", 7))
            teas.filter { it.minutes > 3 }
                .map { "${it.name}: ${it.note ?: "plain"}" }
                .forEach { println(it) }
            println(teas[0].copy(minutes = 2))
        }
        """;

    // A default value is a second constructor, copy(minutes = 2) a method.
    record Tea(String name, int minutes, String note) {
        Tea(String name) {
            this(name, 3, null);
        }

        Tea withMinutes(int other) {
            return new Tea(name, other, note);
        }
    }

    public static void main(String[] args) {
        List<Tea> teas =
                List.of(new Tea("green"), new Tea("black", 4, "with milk"), new Tea("herbal", 7, null));
        teas.stream()
                .filter(tea -> tea.minutes() > 3)
                // String? may be null, and Kotlin asks what then: note ?: "plain"
                .map(tea -> tea.name() + ": " + (tea.note() == null ? "plain" : tea.note()))
                .forEach(System.out::println);
        // Java writes Tea[...] where Kotlin writes Tea(...).
        System.out.println(teas.get(0).withMinutes(2));
        System.out.println(KOTLIN.lines().count() + " lines of Kotlin say this");
    }
}
