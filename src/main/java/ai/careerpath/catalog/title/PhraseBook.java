package ai.careerpath.catalog.title;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What phrases of one or more words stand for; finds the longest one that begins at a place.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseBook<T> {

    private final Node<T> root = new Node<>();

    /** @param words of the phrase; the first meaning of a phrase stays */
    public void add(List<String> words, T meaning) {
        Node<T> node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, next -> new Node<>());
        }
        if (node.meaning == null && !words.isEmpty()) {
            node.meaning = meaning;
        }
    }

    /** A phrase that was found: how many words it has, and what it stands for. */
    public record Found<T>(int length, T meaning) {}

    /** The longest phrase that begins at {@code start}; null when there is none. */
    public @Nullable Found<T> at(int start, List<String> words) {
        Found<T> longest = null;
        @Nullable Node<T> node = root;
        for (int i = start; i < words.size(); i++) {
            node = node.next.get(words.get(i));
            if (node == null) {
                break;
            }
            if (node.meaning != null) {
                longest = new Found<>(i - start + 1, node.meaning);
            }
        }
        return longest;
    }

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>(4);
        private @Nullable T meaning;
    }
}
