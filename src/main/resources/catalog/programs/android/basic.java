// The life of an Android screen: turning the phone destroys it and makes it
// anew, so what must survive is in the saved state or in a view model, not in
// a field.

import java.util.HashMap;
import java.util.Map;

public class Main {
    static final class CartModel { // lives on while the screen is turned
        int teas;
    }

    static final class CartActivity {
        int field;
        String typed = "";
        final CartModel model;

        CartActivity(CartModel model) { this.model = model; }

        void onCreate(Map<String, String> saved) {
            typed = saved.getOrDefault("typed", "");
            System.out.println("field " + field + ", model " + model.teas + ", typed " + typed);
        }

        void onSaveInstanceState(Map<String, String> out) {
            out.put("typed", typed);
        }
    }

    public static void main(String[] args) {
        CartModel model = new CartModel(); // by viewModels() in Kotlin
        CartActivity activity = new CartActivity(model);
        activity.onCreate(Map.of());
        activity.field = activity.model.teas = 3;
        activity.typed = "no sug";

        Map<String, String> bundle = new HashMap<>();
        activity.onSaveInstanceState(bundle);
        activity = new CartActivity(model); // the phone was turned
        activity.onCreate(bundle);

        // The system had killed the app: only the bundle is left.
        new CartActivity(new CartModel()).onCreate(bundle);
    }
}
