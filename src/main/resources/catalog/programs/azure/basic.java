// Who may do what in Azure: a role is given to somebody at a scope, and holds
// for all that lies below it, from the subscription down to one storage
// account.

import java.util.List;
import java.util.Map;

public class Main {
    record Assignment(String who, String role, String scope) {}
    private static final Map<String, List<String>> ROLES = Map.of(
            "Reader", List.of("*/read"),
            "Contributor", List.of("*/read", "*/write", "*/delete"),
            "Storage Blob Data Reader", List.of("blobs/read"));

    private static final List<Assignment> ASSIGNMENTS = List.of(
            new Assignment("ada", "Contributor", "/subscriptions/shop"),
            new Assignment("bob", "Reader", "/subscriptions/shop/resourceGroups/web"),
            new Assignment("web-app", "Storage Blob Data Reader", // a managed identity: no password anywhere
                    "/subscriptions/shop/resourceGroups/web/storage/pictures"));

    static boolean allows(String pattern, String action) {
        // Data in an account is not managed by managing the account: "*" here means control, not blobs.
        return pattern.equals(action) || (pattern.startsWith("*/") && !action.startsWith("blobs/")
                && action.endsWith(pattern.substring(1)));
    }

    static boolean may(String who, String action, String resource) {
        return ASSIGNMENTS.stream()
                .filter(given -> given.who().equals(who))
                .filter(given -> (resource + "/").startsWith(given.scope() + "/"))
                .flatMap(given -> ROLES.get(given.role()).stream())
                .anyMatch(pattern -> allows(pattern, action));
    }

    public static void main(String[] args) {
        String pictures = "/subscriptions/shop/resourceGroups/web/storage/pictures";
        String ledger = "/subscriptions/shop/resourceGroups/finance/sql/ledger";
        String[][] questions = {{"ada", "sql/delete", ledger}, {"bob", "sql/read", ledger},
            {"ada", "blobs/read", pictures}, {"web-app", "blobs/read", pictures}};
        for (String[] question : questions) {
            boolean allowed = may(question[0], question[1], question[2]);
            System.out.println(String.join(" ", question) + ": " + (allowed ? "yes" : "no"));
        }
    }
}
