package io.palier.look;

import io.palier.knowledge.CategoryCode;
import io.palier.knowledge.Knowledge;
import io.palier.organization.Organization;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import io.palier.organization.SystemCode;
import io.palier.organization.TeamCode;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The names that codes stand for, in the reader's language; {@code ${@names…}} in templates. The code where unknown. */
@Component("names")
public class Names {

    private final Organization organization;
    private final Knowledge knowledge;

    Names(Organization organization, Knowledge knowledge) {
        this.organization = organization;
        this.knowledge = knowledge;
    }

    /** A team's name. */
    public String team(TeamCode code) {
        return organization
                .team(code)
                .map(team -> team.name(LocaleContextHolder.getLocale()))
                .orElse(code.value());
    }

    /** A category's title. */
    public String category(CategoryCode code) {
        return knowledge
                .category(code)
                .map(category -> category.title(LocaleContextHolder.getLocale()))
                .orElse(code.value());
    }

    /** A supported system's name. */
    public String system(SystemCode code) {
        return organization.system(code).map(system -> system.name()).orElse(code.value());
    }

    /** A person's name, from the log-in name. */
    public String person(String login) {
        return organization.member(new StaffId(login)).map(StaffMember::name).orElse(login);
    }
}
