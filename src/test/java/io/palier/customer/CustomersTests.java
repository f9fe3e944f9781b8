package io.palier.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.palier.customer.Customer.Segment;
import io.palier.customer.Line.Product;
import io.palier.customer.NewCustomer.NewLine;
import io.palier.support.PalierTest;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PalierTest
record CustomersTests(Customers customers, JdbcClient jdbc) {

    private Customer helene() {
        return customers.enrol(new NewCustomer(
                "Hélène Dupont-Aignan",
                Locale.FRENCH,
                Segment.RESIDENTIAL,
                "helene@example.org",
                List.of(new NewLine("06 12 34 56 78", Product.MOBILE), new NewLine("01.42.68.53.00", Product.FIBRE))));
    }

    @Test
    void aCustomerIsEnrolledWithAllLines() {
        var helene = helene();
        assertThat(helene.reference()).matches("C-[0-9]{6,}");
        assertThat(helene.lines()).extracting(Line::number).containsExactly("+33612345678", "+33142685300");
        assertThat(customers.customer(helene.id())).contains(helene);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0612345678",
                "06 12 34 56 78",
                "06.12.34.56.78",
                "06-12-34-56-78",
                "+33612345678",
                "+33 6 12 34 56 78",
                "+33 (0)6 12 34 56 78",
                "00 33 6 12 34 56 78",
                "0033612345678",
                "06\u00A012\u00A034\u00A056\u00A078",
                "612345678",
                "12 34 56 78",
                "345678"
            })
    void aNumberIsFoundInAnySpellingAndByItsLastSixDigits(String spelling) {
        var helene = helene();
        assertThat(customers.find(spelling)).containsExactly(helene);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hel",
                "HÉLÈNE",
                "helene",
                "dup",
                "Aignan",
                "dupont-aignan",
                "helene dup",
                "dup hel",
                "He\u0301le\u0300ne"
            })
    void aNameIsFoundByTheBeginningOfAnyWord(String beginning) {
        var helene = helene();
        assertThat(customers.find(beginning)).containsExactly(helene);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "h",
                " ",
                "lene",
                "5678",
                "45678",
                "0699999999",
                "+++",
                "--",
                "' or 1=1 --",
                "%",
                "a:* | b",
                "é!"
            })
    void whatPointsToNobodyFindsNobody(String text) {
        helene();
        assertThat(customers.find(text)).isEmpty();
    }

    @Test
    void aReferenceIsFoundHoweverItIsTyped() {
        var helene = helene();
        assertThat(customers.find(helene.reference())).containsExactly(helene);
        assertThat(customers.find(helene.reference().toLowerCase(Locale.ROOT).replace("-", "")))
                .containsExactly(helene);
    }

    @Test
    void namesThatBeginWithTheTextComeFirstAndTenAtMost() {
        IntStream.range(0, 12)
                .forEach(i -> customers.register("Paul Martin " + i, "07000000%02d".formatted(i), Locale.FRENCH));
        customers.register("Martin Zola", "0688888888", Locale.FRENCH);
        assertThat(customers.find("martin"))
                .hasSize(10)
                .first()
                .extracting(Customer::name)
                .isEqualTo("Martin Zola");
    }

    @Test
    void whoeverHoldsTheNumberIsNotTakenInTwice() {
        var helene = helene();
        assertThat(customers.register("Somebody else", "+33 6 12 34 56 78", Locale.ENGLISH))
                .isEqualTo(helene);
    }

    @Test
    void aNewCallersLineIsWhatTheNumberShows() {
        var mobile = customers.register("  ", "0612345679", Locale.ENGLISH);
        assertThat(mobile.name()).isEqualTo("+33612345679");
        assertThat(mobile.language()).isEqualTo(Locale.ENGLISH);
        assertThat(mobile.lines()).extracting(Line::product).containsExactly(Product.MOBILE);
        assertThat(customers
                        .register("x".repeat(300), "0142685301", Locale.FRENCH)
                        .lines())
                .extracting(Line::product)
                .containsExactly(Product.FIXED);
        assertThat(customers.register("Joe", "+1 404 555 0123", Locale.ENGLISH).lines())
                .extracting(Line::number)
                .containsExactly("+14045550123");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "call me", "06 12", "0612345678901234567890"})
    void whatIsNoNumberIsRefusedWithoutRepeatingIt(String number) {
        assertThatThrownBy(() -> customers.register("Joe", number, Locale.FRENCH))
                .isInstanceOf(UnreadableNumber.class)
                .hasMessage("not a telephone number");
    }

    @Test
    void aNumberSomebodyHoldsIsNotEnrolledAgain() {
        helene();
        var draft = new NewCustomer(
                "Bis", Locale.FRENCH, Segment.BUSINESS, null, List.of(new NewLine("0612345678", Product.MOBILE)));
        assertThatThrownBy(() -> customers.enrol(draft)).isInstanceOf(DuplicateKeyException.class);
        assertThat(customers.find("Bis")).isEmpty();
    }

    @Test
    void agentsWhoRegisterTheSameCallerAtOnceGetTheSameCustomer() throws Exception {
        var agents = Executors.newFixedThreadPool(8);
        try {
            Callable<Customer> register = () -> customers.register("Joe", "06 99 88 77 66", Locale.FRENCH);
            var futures = agents.invokeAll(
                    IntStream.range(0, 24).mapToObj(i -> register).toList());
            var first = futures.get(0).get();
            for (var future : futures) {
                assertThat(future.get()).isEqualTo(first);
            }
        } finally {
            agents.shutdownNow();
        }
        assertThat(jdbc.sql("select count(*) from customer")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void namelessCallersOfASourceShareOneCustomer() {
        var collective = customers.collective("comcast");
        assertThat(customers.collective("comcast")).isEqualTo(collective);
        assertThat(collective.name()).isEqualTo("comcast");
        assertThat(collective.lines()).isEmpty();
        assertThat(customers.collective("other")).isNotEqualTo(collective);
    }
}
