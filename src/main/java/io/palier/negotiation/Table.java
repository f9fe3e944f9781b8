package io.palier.negotiation;

import io.palier.agreement.Negotiation;
import io.palier.agreement.Negotiations;
import io.palier.agreement.VersionView;
import io.palier.organization.StaffMember;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds what an address names, for its reader. What is none of the reader's business is not there. */
@Component
class Table {

    private final Negotiations negotiations;

    Table(Negotiations negotiations) {
        this.negotiations = negotiations;
    }

    /** The version of that number. */
    VersionView version(String code, int number, StaffMember reader) {
        return version(negotiations.negotiation(code, reader.id()), number);
    }

    /** The version of that number. */
    static VersionView version(Negotiation negotiation, int number) {
        return negotiation.versions().stream()
                .filter(version -> version.version() == number)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The page of a version. */
    static String address(VersionView version) {
        return "/negotiation/" + version.code() + "/versions/" + version.version();
    }
}
