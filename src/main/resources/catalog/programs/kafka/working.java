// A consumer in Java: offsets are committed after the work, so that a crash
// loses no record but may bring one again. A list stands in for the broker.

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

// import org.apache.kafka.clients.consumer.*; the last two classes stand in for it
public class Main {
    /** A row of the consumer's database: one transaction writes the balance and the next offset. */
    static final class Account {
        private int cents;
        private long next;

        void apply(ConsumerRecord record, boolean skipsKnown) {
            if (skipsKnown && record.offset() < next) return; // written, but the offset was not committed
            cents += record.value();
            next = record.offset() + 1;
        }
    }

    static void consume(KafkaConsumer consumer, Account account, boolean skipsKnown, long crashAt) {
        consumer.subscribe(List.of("payments"));
        for (int polls = 0; polls < 4; polls++) { // in a service: while (running)
            for (var record : consumer.poll(Duration.ofMillis(100))) {
                account.apply(record, skipsKnown);
                if (record.offset() == crashAt) return; // before the commit
            }
            consumer.commitSync();
        }
    }

    public static void main(String[] args) {
        for (boolean skipsKnown : new boolean[] {false, true}) {
            KafkaConsumer.committed = 0;
            var account = new Account();
            consume(new KafkaConsumer(), account, skipsKnown, 3);
            System.out.printf("crash: %d committed, %d handled%n", KafkaConsumer.committed, account.next);
            consume(new KafkaConsumer(), account, skipsKnown, -1); // the next of its group
            System.out.printf("%s known: %d cents of 800%n", skipsKnown ? "skips" : "takes", account.cents);
        }
    }
}

record ConsumerRecord(long offset, int value) {} // there it has a key, too
class KafkaConsumer {
    static final int[] VALUES = {100, 250, -50, 700, -200};
    static long committed; // by the broker, for the group
    private long position;
    void subscribe(List<String> topics) { position = committed; }
    void commitSync() { committed = position; }
    List<ConsumerRecord> poll(Duration timeout) { // at most two
        var records = new ArrayList<ConsumerRecord>();
        for (; records.size() < 2 && position < VALUES.length; position++) {
            records.add(new ConsumerRecord(position, VALUES[(int) position]));
        }
        return records;
    }
}
