import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Scanner;

public class Main {
    public static void main(String[] args) throws Exception {
        String line = new Scanner(System.in).nextLine();
        System.out.println(line + "|" + args[0] + "|"
                + Files.readString(Path.of("data.txt")).strip());
    }
}
