package io.palier.customer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Who calls, and the lines they hold. */
@Service
public class Customers {

    /**
     * The customers that a number, a reference or the beginning of a name points to, best first, 10 at most; empty for
     * fewer than two characters. Numbers may be spelled in any way a person does; national ones are read as French.
     */
    public List<Customer> find(String text) {
        throw new UnsupportedOperationException();
    }

    /** The customer of that id; empty where there is none. */
    public Optional<Customer> customer(CustomerId id) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes a caller into the books who was unknown so far; the one who already holds the number where somebody does.
     *
     * @throws UnreadableNumber where the number is no possible telephone number
     */
    public Customer register(String name, String number, Locale language) {
        throw new UnsupportedOperationException();
    }
}
