package io.palier.customer;

import io.palier.customer.Line.Product;
import io.palier.organization.PartyCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return read("= (select customer_id from customer_line where number = :id)", e164);
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
        var beginnings = beginnings(composed);
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

    /** As above in no order, and without reading them. */
    List<Long> idsByName(String text, int most) {
        var beginnings = beginnings(Normalizer.normalize(text, Normalizer.Form.NFC));
        return beginnings.isEmpty()
                ? List.of()
                : ids(
                        "select id from customer where name_words @@ to_tsquery('customer_name', ?) limit ?",
                        beginnings,
                        most);
    }

    private static String beginnings(String composed) {
        return Arrays.stream(composed.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }

    List<Customer> collective(String source) {
        return byIds(ids("select id from customer where collective_of = ?", source));
    }

    List<Customer> partner(PartyCode party) {
        return byIds(ids("select id from customer where party_code = ?", party.value()));
    }

    void belongsTo(long customer, PartyCode party) {
        jdbc.sql("update customer set party_code = ? where id = ?")
                .params(party.value(), customer)
                .update();
    }

    /** The customers of those ids, in their order, each with all lines. */
    List<Customer> byIds(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = new HashMap<CustomerId, Customer>();
        read("in (:id)", ids).forEach(customer -> found.put(customer.id(), customer));
        return ids.stream()
                .map(CustomerId::new)
                .map(found::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<Customer> read(String which, Object id) {
        var found = new LinkedHashMap<Long, Customer>();
        jdbc.sql("""
                        select c.*, l.id as line_id, l.number, l.product
                          from customer c left join customer_line l on l.customer_id = c.id
                         where c.id\s""" + which + " order by l.id").param("id", id).query(row -> {
            found.merge(row.getLong("id"), customer(row), CustomerRows::withLinesOf);
        });
        return List.copyOf(found.values());
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

    /** A row of customer and line; no line where the customer holds none. */
    private static Customer customer(ResultSet row) throws SQLException {
        var number = row.getString("number");
        return new Customer(
                new CustomerId(row.getLong("id")),
                row.getString("reference"),
                row.getString("name"),
                Locale.forLanguageTag(row.getString("language")),
                Customer.Segment.valueOf(row.getString("segment")),
                row.getString("email"),
                row.getString("party_code") == null ? null : new PartyCode(row.getString("party_code")),
                number == null
                        ? List.of()
                        : List.of(new Line(row.getLong("line_id"), number, Product.valueOf(row.getString("product")))));
    }

    private static Customer withLinesOf(Customer one, Customer more) {
        var lines = Stream.concat(one.lines().stream(), more.lines().stream()).toList();
        return new Customer(
                one.id(), one.reference(), one.name(), one.language(), one.segment(), one.email(), one.party(), lines);
    }
}
