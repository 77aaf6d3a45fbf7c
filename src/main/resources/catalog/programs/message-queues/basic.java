// A queue between who sends and who works: neither waits for the other until
// the queue is full, and a message that fails is tried again before it is set
// aside.

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;

public class Main {
    record Message(String body, int attempt) {}
    static final Message END = new Message("end", 0);
    static void handle(Message message) {
        if (message.body().equals("broken")) throw new IllegalStateException("cannot be read");
        if (message.body().equals("slow") && message.attempt() < 2) throw new IllegalStateException();
    }

    public static void main(String[] args) throws InterruptedException {
        ArrayBlockingQueue<Message> queue = new ArrayBlockingQueue<>(10);
        List<String> done = new ArrayList<>();
        List<Message> deadLetters = new ArrayList<>();
        Thread worker = new Thread(() -> {
            try {
                for (Message message = queue.take(); message != END; message = queue.take()) {
                    for (int attempt = 1; attempt <= 3; attempt++) {
                        Message tried = new Message(message.body(), attempt);
                        try {
                            handle(tried);
                            done.add(tried.body() + " at attempt " + attempt);
                            break;
                        } catch (IllegalStateException e) {
                            if (attempt == 3) deadLetters.add(tried); // kept, for people to look at
                        }
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        worker.start();
        for (String body : List.of("order 1", "broken", "slow", "order 2")) queue.put(new Message(body, 0));
        queue.put(END);
        worker.join();
        System.out.println("done: " + done + "\nset aside: " + deadLetters);
    }
}
