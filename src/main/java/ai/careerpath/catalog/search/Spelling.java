package ai.careerpath.catalog.search;

/** How alike two words are spelled. */
public final class Spelling {

    private Spelling() {}

    /**
     * 1 for equal words, less for each typing error, 0 when they are more than typing errors apart.
     *
     * <p>An error is a letter too much, too few, wrong, or swapped with its neighbour (optimal string alignment). Short
     * words may have fewer of them, since one letter makes another word of them.
     */
    public static double similarity(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        int allowed = allowedErrors(Math.max(a.length(), b.length()));
        if (allowed == 0 || Math.abs(a.length() - b.length()) > allowed || !beginAlike(a, b)) {
            return 0;
        }
        int errors = errors(a, b);
        return errors > allowed ? 0 : 1 - (double) errors / Math.max(a.length(), b.length());
    }

    private static int allowedErrors(int length) {
        if (length < 4) {
            return 0;
        }
        return length < 7 ? 1 : length < 12 ? 2 : 3;
    }

    /** People rarely get the first letter wrong, other than by swapping it with the second. */
    private static boolean beginAlike(String a, String b) {
        return a.charAt(0) == b.charAt(0) || (a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0));
    }

    private static int errors(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int wrong = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1);
                best = Math.min(best, cost[i - 1][j - 1] + wrong);
                if (isSwap(a, i, b, j)) {
                    best = Math.min(best, cost[i - 2][j - 2] + 1);
                }
                cost[i][j] = best;
            }
        }
        return cost[a.length()][b.length()];
    }

    private static boolean isSwap(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
