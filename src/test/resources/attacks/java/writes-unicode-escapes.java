// expects: success
// \u000a public class Attack { static { System.out.println("blocked"); } public static void main(String[] a) throws Exception { System.out.println(java.nio.file.Files.exists(java.nio.file.Path.of("${CANARY}")) ? "ESCAPED" : "blocked"); } }
