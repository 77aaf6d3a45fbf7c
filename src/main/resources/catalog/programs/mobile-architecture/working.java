// One way for state in an app: a screen sends events to its view model, which
// turns them and the repository's answers into one state that the screen shows.

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public class Main {
    /** All that the screen shows; nothing is loaded and failed at once. */
    sealed interface State {
        record Loading() implements State {}
        record Shown(List<String> notes, boolean isOffline) implements State {}
    }

    interface Server { List<String> notes() throws java.io.IOException; }

    /** The only one who knows where data come from: network first, what was kept otherwise. */
    static final class Repository {
        private final Server server;
        private List<String> kept = List.of(); // on the phone: a table of SQLite
        Repository(Server server) { this.server = server; }

        State.Shown load() {
            try {
                kept = server.notes();
                return new State.Shown(kept, false);
            } catch (java.io.IOException e) {
                return new State.Shown(kept, true);
            }
        }
    }

    /** Outlives the screen, which the phone builds anew when it is turned; knows no class of it. */
    static final class NotesViewModel {
        private final Repository repository;
        private State state = new State.Loading();
        private Consumer<State> screen = ignored -> {};
        NotesViewModel(Repository repository) { this.repository = repository; }

        void observe(Consumer<State> screen) { this.screen = screen; screen.accept(state); }
        void refresh() { set(new State.Loading()); set(repository.load()); }
        private void set(State next) { state = next; screen.accept(next); }
    }

    public static void main(String[] args) {
        var online = new ArrayList<>(List.of(true, false));
        var model = new NotesViewModel(new Repository(() -> {
            if (online.remove(0)) return List.of("Buy tea");
            throw new java.io.IOException("no network");
        }));
        model.observe(state -> System.out.println("screen: " + state));
        model.refresh();
        model.refresh();
        model.observe(state -> System.out.println("turned: " + state)); // nothing is loaded again
    }
}
