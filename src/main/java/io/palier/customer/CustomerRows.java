package io.palier.customer;

import io.palier.customer.Line.Product;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code customer} and {@code customer_line}. */
@Component
class CustomerRows {

    private final JdbcClient jdbc;

    CustomerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Customer> byReference(String reference) {
        return byIds(ids("select id from customer where reference = ?", reference));
    }

    List<Customer> byNumber(String e164) {
        return byIds(ids("select customer_id from customer_line where number = ?", e164));
    }

    List<Customer> byTail(String digits, int most) {
        var backwards = new StringBuilder(digits).reverse().toString();
        return byIds(ids(
                "select min(customer_id) from customer_line where reverse(number) like ? "
                        + "group by customer_id order by min(number) limit ?",
                backwards + "%",
                most));
    }

    /** Each word of the text must begin a word of the name; names that begin with the text come first. */
    List<Customer> byName(String text, int most) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var beginnings = Arrays.stream(composed.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
        if (beginnings.isEmpty()) {
            return List.of();
        }
        return byIds(ids(
                "select id from customer where name_words @@ to_tsquery('customer_name', ?) "
                        + "order by starts_with(lower(unaccent(name)), lower(unaccent(?))) desc, name, id limit ?",
                beginnings,
                composed,
                most));
    }

    List<Customer> collective(String source) {
        return byIds(ids("select id from customer where collective_of = ?", source));
    }

    /** The customers of those ids, in their order, each with all lines. */
    List<Customer> byIds(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var lines = linesOf(ids);
        return jdbc
                .sql("select id, reference, name, language, segment, email from customer where id in (:ids)")
                .param("ids", ids)
                .query((row, n) -> customer(row, lines))
                .stream()
                .sorted((a, b) -> Integer.compare(ids.indexOf(a.id().value()), ids.indexOf(b.id().value())))
                .toList();
    }

    private Map<Long, List<Line>> linesOf(List<Long> ids) {
        record Held(long customer, Line line) {}
        return jdbc
                .sql(
                        "select customer_id, id, number, product from customer_line where customer_id in (:ids) order by id")
                .param("ids", ids)
                .query((row, n) -> new Held(
                        row.getLong(1), new Line(row.getLong(2), row.getString(3), Product.valueOf(row.getString(4)))))
                .stream()
                .collect(Collectors.groupingBy(Held::customer, Collectors.mapping(Held::line, Collectors.toList())));
    }

    long insert(NewCustomer draft, @Nullable String collectiveOf) {
        return jdbc.sql("""
                        insert into customer (reference, name, language, segment, email, collective_of)
                        values ('C-' || nextval('customer_reference_seq'), ?, ?, ?, ?, ?) returning id""")
                .param(draft.name())
                .param(draft.language().getLanguage().equals("en") ? "en" : "fr")
                .param(draft.segment().name())
                .param(draft.email())
                .param(collectiveOf)
                .query(Long.class)
                .single();
    }

    void insertLine(long customer, String e164, Product product) {
        jdbc.sql("insert into customer_line (customer_id, number, product) values (?, ?, ?)")
                .params(customer, e164, product.name())
                .update();
    }

    /** Until the transaction ends, whoever else asks for the same thing waits here. */
    void alone(String thing) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 7))")
                .param(thing)
                .query(row -> {});
    }

    private List<Long> ids(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(Long.class).list();
    }

    private static Customer customer(ResultSet row, Map<Long, List<Line>> lines) throws SQLException {
        var id = row.getLong("id");
        return new Customer(
                new CustomerId(id),
                row.getString("reference"),
                row.getString("name"),
                Locale.forLanguageTag(row.getString("language")),
                Customer.Segment.valueOf(row.getString("segment")),
                row.getString("email"),
                lines.getOrDefault(id, List.of()));
    }
}
