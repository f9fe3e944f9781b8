package io.palier.notification;

import io.palier.customer.Customer;
import io.palier.customer.Customers;
import io.palier.customer.Line;
import io.palier.organization.Team;
import io.palier.ticket.TicketFacts;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where those whom a ticket concerns are reached. */
@Component
class Reach {

    private final Customers customers;
    private final NotificationSettings settings;

    Reach(Customers customers, NotificationSettings settings) {
        this.customers = customers;
        this.settings = settings;
    }

    /**
     * Somebody on the other side.
     *
     * @param mail null where no address is known, as {@code phone} where no number is
     */
    record Reader(
            boolean isCustomer,
            @Nullable String mail,
            @Nullable String phone,
            Locale language) {}

    /** Whoever called, in the language of the call; empty where a system complains. */
    Optional<Reader> customer(TicketFacts ticket) {
        return Optional.ofNullable(ticket.customer())
                .flatMap(customers::customer)
                .map(customer -> new Reader(true, customer.email(), mobile(customer, ticket), ticket.language()));
    }

    /** The desk that holds it. */
    Reader team(Team team) {
        var phone = team.phone() == null ? null : team.phone().value();
        return new Reader(false, team.email(), phone, settings.language());
    }

    /** A mobile line of theirs, the one it is about before the others: other lines take no text messages. */
    private static @Nullable String mobile(Customer customer, TicketFacts ticket) {
        return customer.lines().stream()
                .filter(line -> line.product() == Line.Product.MOBILE || line.product() == Line.Product.ROAMING)
                .min(Comparator.comparing((Line line) -> ticket.line() == null || line.id() != ticket.line())
                        .thenComparing(Line::id))
                .map(Line::number)
                .orElse(null);
    }
}
