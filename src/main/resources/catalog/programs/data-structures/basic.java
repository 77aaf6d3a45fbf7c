// Which collection for what: a list keeps the order, a map finds by key, a set
// knows what was seen, and a priority queue has the most urgent one first.

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;

public class Main {
    record Job(int urgency, String what) {}

    public static void main(String[] args) {
        List<String> visits = List.of("ada", "bob", "ada", "cleo", "bob", "ada");

        Map<String, Integer> counts = new TreeMap<>(); // sorted by key; a HashMap finds in O(1)
        visits.forEach(name -> counts.merge(name, 1, Integer::sum));
        System.out.println("visits: " + counts);

        Set<String> seen = new LinkedHashSet<>(visits);
        System.out.println("in the order of the first visit: " + seen);

        PriorityQueue<Job> jobs = new PriorityQueue<>(Comparator.comparingInt(Job::urgency).reversed());
        jobs.addAll(List.of(new Job(1, "tidy up"), new Job(9, "put out fire"), new Job(5, "answer mail")));
        for (Job job = jobs.poll(); job != null; job = jobs.poll()) {
            System.out.println(job.urgency() + ": " + job.what());
        }

        Deque<Character> open = new ArrayDeque<>(); // a stack: the last one in is the first one out
        boolean balanced = true;
        for (char c : "f(a[0], g(b))".toCharArray()) {
            if (c == '(' || c == '[') open.push(c == '(' ? ')' : ']');
            if (c == ')' || c == ']') balanced &= !open.isEmpty() && open.pop() == c;
        }
        System.out.println("brackets match: " + (balanced && open.isEmpty()));
    }
}
