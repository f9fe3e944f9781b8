package io.palier.desk;

import io.palier.organization.Organization;
import io.palier.organization.StaffMember;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Offers people to whoever begins to type a name in a note. A vendor is not told who works here. */
@Controller
class NameController {

    private static final int MOST = 6;

    private final Organization organization;

    NameController(Organization organization) {
        this.organization = organization;
    }

    /** Somebody who may be named. */
    record Person(String login, String name) {}

    /** Those whose log-in, or a part of whose name, begins like that; six at most. */
    @GetMapping("/desk/people")
    @ResponseBody
    List<Person> people(@RequestParam(defaultValue = "") String name, StaffMember reader) {
        var typed = plain(name.strip());
        return typed.isEmpty() || reader.isOutsider()
                ? List.of()
                : organization.staff().stream()
                        .filter(one -> !one.id().equals(reader.id()))
                        .filter(one -> begins(one, typed))
                        .limit(MOST)
                        .map(one -> new Person(one.id().value(), one.name()))
                        .toList();
    }

    private static boolean begins(StaffMember one, String typed) {
        return one.id().value().startsWith(typed)
                || Arrays.stream(plain(one.name()).split("[ -]")).anyMatch(part -> part.startsWith(typed));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
