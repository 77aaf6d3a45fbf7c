import java.util.Scanner;

// Messages: "amount must be positive", "only 100 left" (the balance), "no more withdrawals"
class Account {
    private int balance;

    int balance() { return balance; }

    void deposit(int euros) {
        balance += euros;
    }

    void withdraw(int euros) {
        balance -= euros;
    }
}

class SavingsAccount extends Account {
    // override withdraw
}

public class Main {
    public static void main(String[] args) {
        Scanner input = new Scanner(System.in);
        Account account = input.next().equals("savings") ? new SavingsAccount() : new Account();
        while (input.hasNext()) {
            int amount = Integer.parseInt(input.next());
            try {
                if (input.next().equals("in")) account.deposit(amount);
                else account.withdraw(amount);
            } catch (IllegalArgumentException e) {
                System.out.println(e.getMessage());
            }
        }
        System.out.println("balance " + account.balance());
    }
}
