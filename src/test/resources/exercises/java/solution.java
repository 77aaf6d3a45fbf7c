import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.TreeMap;
import java.util.stream.Collectors;

public class Main {

    static Map<Character, List<String>> byFirstLetter(List<String> words) {
        return words.stream()
                .distinct()
                .sorted()
                .collect(Collectors.groupingBy(word -> word.charAt(0), TreeMap::new, Collectors.toList()));
    }

    public static void main(String[] args) {
        List<String> words = new Scanner(System.in).tokens().toList();
        byFirstLetter(words).forEach((letter, group) ->
                System.out.println(letter + ": " + String.join(", ", group)));
    }
}
