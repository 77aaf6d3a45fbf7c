// Objects guard their data: fields are private, methods keep the rules, and two
// kinds of account share an interface.

import java.util.List;

public class Main {
    interface Account {
        void withdraw(int euros);
        int balance();
    }

    static class Simple implements Account {
        private int balance;

        Simple(int balance) {
            if (balance < 0) throw new IllegalArgumentException("an account does not begin with debts");
            this.balance = balance;
        }

        @Override public void withdraw(int euros) {
            if (euros <= 0 || euros > limit()) {
                throw new IllegalArgumentException(euros + " is not from 1 to " + limit());
            }
            balance -= euros;
        }
        @Override public int balance() { return balance; }
        protected int limit() { return balance; }
    }

    static final class WithOverdraft extends Simple {
        WithOverdraft(int balance) { super(balance); }
        @Override protected int limit() { return balance() + 500; }
    }

    public static void main(String[] args) {
        for (Account account : List.of(new Simple(100), new WithOverdraft(100))) {
            try {
                account.withdraw(300);
                System.out.println(account.getClass().getSimpleName() + ": balance " + account.balance());
            } catch (IllegalArgumentException e) {
                System.out.println(account.getClass().getSimpleName() + ": refused, " + e.getMessage());
            }
        }
    }
}
