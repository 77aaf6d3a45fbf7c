// C# as it is written, and the Java that does the same. No compiler of C# is
// here: the text block is to be read, the Java below it runs.

import java.util.List;

class Main {
    static final String CSHARP = """
        record Hero(string Name, int Health = 100, string? Pet = null);

        var heroes = new List<Hero> { new("Ada"), new("Bob", 40, "cat"), new("Cleo", 70) };
        foreach (var line in heroes.Where(hero => hero.Health >= 50)
                                   .Select(hero => $"{hero.Name}: {hero.Pet ?? "no pet"}"))
            Console.WriteLine(line);
        Console.WriteLine(heroes[1] with { Health = 90 });
        Console.WriteLine(heroes.Sum(hero => hero.Health));
        """;

    // A default value is a second constructor, "with { Health = 90 }" a method.
    record Hero(String name, int health, String pet) {
        Hero(String name) {
            this(name, 100, null);
        }

        Hero withHealth(int other) {
            return new Hero(name, other, pet);
        }
    }

    public static void main(String[] args) {
        List<Hero> heroes = List.of(new Hero("Ada"), new Hero("Bob", 40, "cat"), new Hero("Cleo", 70, null));
        heroes.stream()
                .filter(hero -> hero.health() >= 50) // Where
                .map(hero -> hero.name() + ": " + (hero.pet() == null ? "no pet" : hero.pet())) // Select, ??
                .forEach(System.out::println);
        System.out.println(heroes.get(1).withHealth(90));
        System.out.println(heroes.stream().mapToInt(Hero::health).sum()); // Sum
        System.out.println(CSHARP.lines().count() + " lines of C# say this");
    }
}
