import java.util.Scanner;

class Account {
    private int balance;

    int balance() {
        return balance;
    }

    void deposit(int euros) {
        if (euros <= 0) throw new IllegalArgumentException("amount must be positive");
        balance += euros;
    }

    void withdraw(int euros) {
        if (euros <= 0) throw new IllegalArgumentException("amount must be positive");
        if (euros > balance) throw new IllegalArgumentException("only " + balance + " left");
        balance -= euros;
    }
}

class SavingsAccount extends Account {
    private int withdrawals;

    @Override
    void withdraw(int euros) {
        if (withdrawals == 3) throw new IllegalArgumentException("no more withdrawals");
        super.withdraw(euros);
        withdrawals++;
    }
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
