package ai.careerpath.catalog.occupation;

import java.util.Arrays;
import java.util.List;

/**
 * Titles as sorted numbers of words and the occupations they mean, packed into arrays: as objects they would take ten times
 * the memory. The titles are sorted, so that one is found by bisection.
 *
 * @param words all words, sorted
 * @param starts where the words of each title begin in {@code titleWords}, and behind the last one its length
 * @param meaningStarts the same for the meanings
 * @param meanings numbers of occupations, the likeliest first
 */
record TitleTable(String[] words, int[] starts, short[] titleWords, int[] meaningStarts, short[] meanings) {

    private static final int MOST_WORDS = Short.MAX_VALUE;

    TitleTable {
        if (words.length > MOST_WORDS) {
            throw new IllegalArgumentException("there are " + words.length + " words, more than " + MOST_WORDS);
        }
    }

    int size() {
        return starts.length - 1;
    }

    /** The number of the word; negative when no title has it. */
    int word(String word) {
        return Arrays.binarySearch(words, word);
    }

    /** The number of the title with exactly these words in any order; negative when there is none. */
    int title(List<String> titleInWords) {
        short[] wanted = new short[titleInWords.size()];
        int count = 0;
        for (String word : titleInWords) {
            int number = word(word);
            if (number < 0) {
                return -1;
            }
            wanted[count++] = (short) number;
        }
        Arrays.sort(wanted);
        return bisect(wanted);
    }

    short[] wordsOf(int title) {
        return Arrays.copyOfRange(titleWords, starts[title], starts[title + 1]);
    }

    short[] meaningsOf(int title) {
        return Arrays.copyOfRange(meanings, meaningStarts[title], meaningStarts[title + 1]);
    }

    private int bisect(short[] wanted) {
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Arrays.compare(titleWords, starts[middle], starts[middle + 1], wanted, 0, wanted.length);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
