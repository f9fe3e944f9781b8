package io.palier.customer;

import io.palier.organization.PartyCode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who calls, and the lines they hold. */
@Service
@Transactional
public class Customers {

    private static final Pattern REFERENCE = Pattern.compile("(?i)C-?([0-9]{6,12})");
    private static final int MOST = 10;
    private static final int CROWD = 2_000;

    private final CustomerRows rows;
    private final PhoneNumbers numbers;

    Customers(CustomerRows rows, PhoneNumbers numbers) {
        this.rows = rows;
        this.numbers = numbers;
    }

    /**
     * The customers that a number, a reference or the beginning of a name points to, best first, 10 at most; empty for
     * fewer than two characters. Numbers may be spelled in any way a person does, or be the last six digits or more;
     * national ones are read as of the region {@code palier.default-region}. Of a name, the beginning of any word will
     * do, whatever its case and accents.
     */
    @Transactional(readOnly = true)
    public List<Customer> find(String text) {
        var asked = text.strip();
        if (asked.length() < 2) {
            return List.of();
        }
        var reference = REFERENCE.matcher(asked);
        if (reference.matches()) {
            return rows.byReference("C-" + reference.group(1));
        }
        if (!PhoneNumbers.looksLikeOne(asked)) {
            return rows.byName(asked, MOST);
        }
        var holder = numbers.read(asked).map(rows::byNumber).orElse(List.of());
        return holder.isEmpty()
                ? numbers.tail(asked).map(tail -> rows.byTail(tail, MOST)).orElse(List.of())
                : holder;
    }

    /**
     * Everybody whom a text points to as {@link #find} understands it, in no order and 2,000 at most, for a search through
     * what callers said; empty for fewer than two characters.
     */
    @Transactional(readOnly = true)
    public List<CustomerId> meant(String text) {
        var asked = text.strip();
        return asked.length() < 2 || REFERENCE.matcher(asked).matches() || PhoneNumbers.looksLikeOne(asked)
                ? find(asked).stream().map(Customer::id).toList()
                : rows.idsByName(asked, CROWD).stream().map(CustomerId::new).toList();
    }

    /** The customer of that id; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<Customer> customer(CustomerId id) {
        return rows.byIds(List.of(id.value())).stream().findFirst();
    }

    /** Whether the text is a possible telephone number. */
    public boolean canRead(String number) {
        return numbers.read(number).isPresent();
    }

    /** The customer's line of that number, in any spelling; empty where the customer holds none. */
    public Optional<Line> lineOf(Customer customer, String number) {
        return numbers.read(number)
                .flatMap(wanted -> customer.lines().stream()
                        .filter(line -> line.number().equals(wanted))
                        .findFirst());
    }

    /**
     * Takes a caller into the books who was unknown so far; the one who already holds the number where somebody does.
     * Two at the same instant get the same customer. A blank name is replaced by the number, a name over 120 characters
     * is cut.
     *
     * @throws UnreadableNumber where the number is no possible telephone number
     */
    public Customer register(String name, String number, Locale language) {
        var readable = numbers.read(number).orElseThrow(UnreadableNumber::new);
        return rows.byNumber(readable).stream().findFirst().orElseGet(() -> {
            rows.alone("number " + readable);
            return rows.byNumber(readable).stream()
                    .findFirst()
                    .orElseGet(() -> enrol(new NewCustomer(
                            name.isBlank() ? readable : name,
                            language,
                            Customer.Segment.RESIDENTIAL,
                            null,
                            List.of(new NewCustomer.NewLine(readable, numbers.productOf(readable))))));
        });
    }

    /**
     * Takes a customer into the books with all lines, in the order given.
     *
     * @throws UnreadableNumber where a number is no possible telephone number
     * @throws org.springframework.dao.DuplicateKeyException where somebody holds one of the numbers already
     */
    public Customer enrol(NewCustomer draft) {
        var id = rows.insert(draft, null);
        for (var line : draft.lines()) {
            rows.insertLine(id, numbers.read(line.number()).orElseThrow(UnreadableNumber::new), line.product());
        }
        return customer(new CustomerId(id)).orElseThrow();
    }

    /**
     * The one customer under which the complaints of a foreign source stand that name no caller; made on first use and
     * named after the source (1 to 40 characters).
     */
    public Customer collective(String source) {
        return rows.collective(source).stream().findFirst().orElseGet(() -> {
            rows.alone("collective " + source);
            return rows.collective(source).stream().findFirst().orElseGet(() -> {
                var draft = new NewCustomer(source, Locale.FRENCH, Customer.Segment.RESIDENTIAL, null, List.of());
                return customer(new CustomerId(rows.insert(draft, source))).orElseThrow();
            });
        });
    }

    /** The customer that another operator is to us; empty where its tickets cannot be logged under it yet. */
    @Transactional(readOnly = true)
    public Optional<Customer> partner(PartyCode party) {
        return rows.partner(party).stream().findFirst();
    }

    /**
     * The one customer that another operator is to us, under which its own tickets stand; made on first use under that
     * name. What an interconnect agreement makes us owe runs on them.
     */
    public Customer partner(PartyCode party, String name, Locale language) {
        return rows.partner(party).stream().findFirst().orElseGet(() -> {
            rows.alone("partner " + party);
            return rows.partner(party).stream().findFirst().orElseGet(() -> {
                var id =
                        rows.insert(new NewCustomer(name, language, Customer.Segment.WHOLESALE, null, List.of()), null);
                rows.belongsTo(id, party);
                return customer(new CustomerId(id)).orElseThrow();
            });
        });
    }
}
