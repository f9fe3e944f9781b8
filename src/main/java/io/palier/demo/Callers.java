package io.palier.demo;

import io.palier.customer.Customer;
import io.palier.customer.Customer.Segment;
import io.palier.customer.Customers;
import io.palier.customer.Line.Product;
import io.palier.customer.NewCustomer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.springframework.stereotype.Component;

/** The demonstration's customers, with numbers from the ranges that France reserves for fiction. */
@Component
class Callers {

    private static final List<String> FIRST = List.of(
            "Jeanne", "Marc", "Leïla", "Fatma", "Hugo", "Chloé", "Youssef", "Inès", "Antoine", "Manon", "Karim",
            "Élodie", "Olivier", "Nadia", "Luc", "Sarah", "Emma", "James", "Sofia", "Mehdi");
    private static final List<String> LAST = List.of(
            "Martin",
            "Delorme",
            "Gharbi",
            "Bernard",
            "Dubois",
            "Petit",
            "Ben Youssef",
            "Leroy",
            "Moreau",
            "Simon",
            "Laurent",
            "Michel",
            "Garcia",
            "Wilson",
            "Roux",
            "Chaabane",
            "Fontaine",
            "Mercier",
            "Peeters",
            "Faure");
    private static final List<String> COMPANIES = List.of(
            "Clinique Pasteur",
            "Taxi Horizon",
            "Hôtel Bellevue",
            "Logistique Rhône",
            "Boulangerie Aubert",
            "Cabinet Vidal & Roche",
            "Transports Mistral",
            "Pharmacie du Marché",
            "Garage Central",
            "Studio Lumen",
            "Northwind Freight",
            "Harbour Consulting",
            "Brasserie du Port",
            "École Jules-Verne",
            "Atelier Menuisier");

    private final Customers customers;

    Callers(Customers customers) {
        this.customers = customers;
    }

    List<Customer> enrol(Random chance) {
        var all = new ArrayList<Customer>();
        for (var i = 0; i < 110; i++) {
            var name = FIRST.get(chance.nextInt(FIRST.size())) + " " + LAST.get(chance.nextInt(LAST.size()));
            var english = name.startsWith("James") || name.endsWith("Wilson") || i % 7 == 0;
            all.add(customers.enrol(new NewCustomer(
                    name,
                    english ? Locale.ENGLISH : Locale.FRENCH,
                    Segment.RESIDENTIAL,
                    null,
                    i % 3 == 0
                            ? List.of(mobile(i), new NewCustomer.NewLine("+33199001%03d".formatted(i), Product.FIBRE))
                            : List.of(mobile(i)))));
        }
        for (var i = 0; i < COMPANIES.size(); i++) {
            all.add(customers.enrol(new NewCustomer(
                    COMPANIES.get(i),
                    i == 10 || i == 11 ? Locale.ENGLISH : Locale.FRENCH,
                    Segment.BUSINESS,
                    "contact@client%d.example".formatted(i),
                    List.of(
                            new NewCustomer.NewLine("+33465710%03d".formatted(i), Product.FIXED),
                            new NewCustomer.NewLine("+33639989%03d".formatted(i), Product.MOBILE)))));
        }
        return all;
    }

    private static NewCustomer.NewLine mobile(int i) {
        return new NewCustomer.NewLine("+33639980%03d".formatted(i), Product.MOBILE);
    }
}
