import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Scanner;

public class Main {
    public static void main(String[] args) throws Exception {
        Scanner in = new Scanner(System.in);
        String line = in.hasNextLine() ? in.nextLine() : "";
        System.out.println(line + "|" + args[0] + "|"
                + Files.readString(Path.of("data.txt")).strip());
        String command = args.length > 1 ? args[1] : "";
        if (command.equals("exit")) {
            System.err.println("to standard error");
            System.exit(7);
        }
        if (command.equals("signal")) { // a virtual machine turns the others into exit codes
            new ProcessBuilder("/bin/sh", "-c", "kill -9 $PPID").start().waitFor();
        }
    }
}
