package io.palier.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.palier.organization.StaffId;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Every route of the running program against the table of those who may pass. Whoever adds a route adds a line; the test
 * prints it. A letter stands for a role: Agent, Specialist, Vendor, Manager, aDministrator, and a star for everybody,
 * known or not.
 */
@PalierTest
class RoleMatrixTests {

    private static final String TABLE = """
            GET    /                                  A S V M D
            GET    /login                             *
            GET    /keys                              A S V M D
            GET    /keys/sheet                        A S V M D
            ANY    /error                             *
            GET    /css/palier-{hash:[0-9a-f]+}.css   *

            POST   /api/v1/tokens                     A S V M D
            DELETE /api/v1/tokens/current             A S V M D
            GET    /api/v1/tickets                    A S V M D
            POST   /api/v1/tickets                    A S M
            GET    /api/v1/tickets/{number}           A S V M D
            GET    /api/v1/tickets/{number}/ledger    A S V M D
            GET    /api/v1/tickets/{number}/escalations A S V M D
            GET    /api/v1/escalations                A S V M D
            POST   /api/v1/escalations/{id:[0-9]{1,18}}/acknowledgement A S V M D
            POST   /api/v1/tickets/{number}/moves     A S V M D
            GET    /api/v1/tickets/{number}/attachments A S V M D
            POST   /api/v1/tickets/{number}/attachments A S V M D
            GET    /api/v1/tickets/{number}/attachments/{id:[0-9]{1,18}} A S V M D
            GET    /api/v1/tickets/{number}/relationships A S V M D
            POST   /api/v1/tickets/{number}/relationships A S V M D
            DELETE /api/v1/tickets/{number}/relationships/{id:[0-9]{1,18}} A S V M D
            GET    /api/v1/tickets/{number}/clocks/{clock:[0-9]{1,18}}/explanation A S V M D
            POST   /api/v1/sla/calculations           A S V M D
            GET    /api/v1/on-call                    A S V M D
            GET    /api/v1/on-call/contacts           A S V M D
            GET    /api/v1/agreements                 A S V M D
            POST   /api/v1/agreements                 M D
            GET    /api/v1/agreements/schema          *
            GET    /api/v1/agreements/{code}/versions/{number} A S V M D
            GET    /api/v1/articles                   A S M D
            POST   /api/v1/imports                    M D
            GET    /api/v1/imports/{id}               M D
            PUT    /api/v1/imports/{id}/mapping       M D
            GET    /api/v1/imports/{id}/rows          M D
            POST   /api/v1/imports/{id}/runs          M D

            GET    /desk                              A S V M D
            GET    /desk/queue/rows                   A S V M D
            GET    /desk/queue/{format:csv|xlsx|pdf}  A S V M D
            POST   /desk/next                         A S V M D
            POST   /desk/filters                      A S V M D
            POST   /desk/filters/{id:[0-9]{1,18}}/removal A S V M D
            POST   /desk/columns                      A S V M D
            GET    /desk/bulk                         A S V M D
            POST   /desk/bulk/{slug:[a-z-]+}          A S V M D
            GET    /desk/bulk/done                    A S V M D
            GET    /live                              A S V M D
            GET    /live/presence                     A S V M D
            POST   /live/presence                     A S V M D
            POST   /live/presence/end                 A S V M D
            GET    /desk/new                          A S M
            GET    /desk/tickets/new                  A S M
            POST   /desk/tickets/new                  A S M
            GET    /desk/tickets/new/{part:callers|steps|assessment|verdict|hints} A S M
            GET    /desk/tickets/{number:(?:INC|REQ|DSP|TSK|CHG)-[0-9]{4}-[0-9]{6,12}} A S V M D
            GET    /desk/tickets/{number:(?:INC|REQ|DSP|TSK|CHG)-[0-9]{4}-[0-9]{6,12}}/clocks/{clock:[0-9]{1,18}} A S V M D
            GET    /desk/tickets/{number:(?:INC|REQ|DSP|TSK|CHG)-[0-9]{4}-[0-9]{6,12}}/ledger A S V M D
            POST   /desk/tickets/{number:(?:INC|REQ|DSP|TSK|CHG)-[0-9]{4}-[0-9]{6,12}}/take A S V M D
            GET    /desk/tickets/{number:(?:INC|REQ|DSP|TSK|CHG)-[0-9]{4}-[0-9]{6,12}}/moves/{slug:[a-z-]+} A S V M D
            POST   /desk/tickets/{number:(?:INC|REQ|DSP|TSK|CHG)-[0-9]{4}-[0-9]{6,12}}/moves/{slug:[a-z-]+} A S V M D
            GET    /desk/tickets/{number:(?:INC|REQ|DSP|TSK|CHG)-[0-9]{4}-[0-9]{6,12}}/links A S V M D
            POST   /desk/tickets/{number:(?:INC|REQ|DSP|TSK|CHG)-[0-9]{4}-[0-9]{6,12}}/links A S V M D
            POST   /desk/tickets/{number:(?:INC|REQ|DSP|TSK|CHG)-[0-9]{4}-[0-9]{6,12}}/links/{link:[0-9]{1,18}}/removal A S V M D
            POST   /desk/tickets/{number:(?:INC|REQ|DSP|TSK|CHG)-[0-9]{4}-[0-9]{6,12}}/children/solution A S V M D
            GET    /desk/tickets/{number:(?:INC|REQ|DSP|TSK|CHG)-[0-9]{4}-[0-9]{6,12}}/files/{id:[0-9]{1,18}} A S V M D
            GET    /desk/tickets/{number:(?:INC|REQ|DSP|TSK|CHG)-[0-9]{4}-[0-9]{6,12}}/files/{id:[0-9]{1,18}}/preview A S V M D
            POST   /desk/tickets/{number:(?:INC|REQ|DSP|TSK|CHG)-[0-9]{4}-[0-9]{6,12}}/watch A S V M D
            POST   /desk/tickets/{number:(?:INC|REQ|DSP|TSK|CHG)-[0-9]{4}-[0-9]{6,12}}/watch/removal A S V M D
            GET    /desk/tickets/{number:(?:INC|REQ|DSP|TSK|CHG)-[0-9]{4}-[0-9]{6,12}}/split A S V M D
            POST   /desk/tickets/{number:(?:INC|REQ|DSP|TSK|CHG)-[0-9]{4}-[0-9]{6,12}}/split A S V M D
            GET    /desk/tickets/{number:(?:INC|REQ|DSP|TSK|CHG)-[0-9]{4}-[0-9]{6,12}}/replies A S M D
            GET    /desk/tickets/{number:(?:INC|REQ|DSP|TSK|CHG)-[0-9]{4}-[0-9]{6,12}}/replies/{id:[0-9]{1,18}}/{slug:answer|note} A S M D
            POST   /desk/tickets/{number:(?:INC|REQ|DSP|TSK|CHG)-[0-9]{4}-[0-9]{6,12}}/replies/{id:[0-9]{1,18}}/run A S M D
            GET    /desk/replies                      A S M D
            POST   /desk/replies                      A S M D
            GET    /desk/replies/new                  A S M D
            GET    /desk/replies/{id:[0-9]{1,18}}/edit A S M D
            POST   /desk/replies/{id:[0-9]{1,18}}/edit A S M D
            POST   /desk/replies/{id:[0-9]{1,18}}/retirement A S M D
            GET    /desk/people                       A S V M D
            GET    /desk/notices                      A S V M D
            POST   /desk/notices/{id:[0-9]{1,18}}/acknowledgement A S V M D

            GET    /calculator                        A S V M D

            GET    /profile                           A S V M D
            POST   /profile                           A S V M D
            POST   /profile/password                  A S V M D
            GET    /profile/links/{token:[A-Za-z0-9_-]{1,200}} *
            POST   /profile/links/{token:[A-Za-z0-9_-]{1,200}} *

            GET    /on-call                           A S V M D
            GET    /on-call/absences                  A S V M D
            POST   /on-call/absences                  A S V M D
            POST   /on-call/absences/{id:[0-9]{1,18}}/withdrawal A S V M D
            GET    /on-call/rotas/{id:[0-9]{1,18}}    A S V M D
            GET    /on-call/rotas/new                 M D
            POST   /on-call/rotas                     M D
            GET    /on-call/rotas/{id:[0-9]{1,18}}/edit M D
            POST   /on-call/rotas/{id:[0-9]{1,18}}/edit M D
            POST   /on-call/rotas/{id:[0-9]{1,18}}/overrides M D
            POST   /on-call/rotas/{id:[0-9]{1,18}}/overrides/{override:[0-9]{1,18}}/withdrawal M D
            POST   /on-call/rotas/{id:[0-9]{1,18}}/retirement M D

            GET    /library                           A S M D
            POST   /library                           S M D
            GET    /library/new                       S M D
            GET    /library/{id:[0-9]{1,18}}          A S M D
            GET    /library/{id:[0-9]{1,18}}/differences A S M D
            GET    /library/{id:[0-9]{1,18}}/edit     S M D
            POST   /library/{id:[0-9]{1,18}}/edit     S M D
            POST   /library/{id:[0-9]{1,18}}/judgements A S M D
            POST   /library/{id:[0-9]{1,18}}/reviews  S M D
            POST   /library/{id:[0-9]{1,18}}/retirement M D

            GET    /dashboard                         M D
            GET    /dashboard/figures                 M D
            GET    /dashboard/report                  M D
            GET    /dashboard/wall                    M D
            GET    /dashboard/wall/figures            M D
            GET    /dashboard/lists/{topic:[a-z-]{1,20}} M D
            GET    /dashboard/lists/{topic:[a-z-]{1,20}}/{format:csv|xlsx|pdf} M D
            GET    /dashboard/figures/{figure:[a-z-]{1,20}}/{format:csv|xlsx|pdf} M D

            GET    /negotiation S V M D
            POST   /negotiation M D
            GET    /negotiation/new M D
            POST   /negotiation/imports M D
            GET    /negotiation/{code:[A-Z0-9][A-Z0-9-]{1,39}} S V M D
            GET    /negotiation/{code:[A-Z0-9][A-Z0-9-]{1,39}}/differences S V M D
            GET    /negotiation/{code:[A-Z0-9][A-Z0-9-]{1,39}}/versions/{version:[0-9]{1,6}} S V M D
            GET    /negotiation/{code:[A-Z0-9][A-Z0-9-]{1,39}}/versions/{version:[0-9]{1,6}}/document S V M D
            GET    /negotiation/{code:[A-Z0-9][A-Z0-9-]{1,39}}/versions/{version:[0-9]{1,6}}/edit S V M D
            POST   /negotiation/{code:[A-Z0-9][A-Z0-9-]{1,39}}/versions/{version:[0-9]{1,6}}/edit S V M D
            POST   /negotiation/{code:[A-Z0-9][A-Z0-9-]{1,39}}/versions/{version:[0-9]{1,6}}/proposal S V M D
            POST   /negotiation/{code:[A-Z0-9][A-Z0-9-]{1,39}}/versions/{version:[0-9]{1,6}}/counter-proposal S V M D
            POST   /negotiation/{code:[A-Z0-9][A-Z0-9-]{1,39}}/versions/{version:[0-9]{1,6}}/amendment S V M D
            POST   /negotiation/{code:[A-Z0-9][A-Z0-9-]{1,39}}/versions/{version:[0-9]{1,6}}/signature S V M D
            POST   /negotiation/{code:[A-Z0-9][A-Z0-9-]{1,39}}/versions/{version:[0-9]{1,6}}/invitations S V M D
            POST   /negotiation/{code:[A-Z0-9][A-Z0-9-]{1,39}}/versions/{version:[0-9]{1,6}}/withdrawal S V M D
            POST   /negotiation/{code:[A-Z0-9][A-Z0-9-]{1,39}}/versions/{version:[0-9]{1,6}}/end S V M D
            GET    /negotiation/completeness M D
            GET    /negotiation/recalculations M D
            GET    /negotiation/recalculations/progress M D
            GET    /negotiation/recalculations/{id} M D
            GET    /negotiation/recalculations/{id}/progress M D
            POST   /negotiation/recalculations/{id}/attempts M D
            GET    /negotiation/{code:[A-Z0-9][A-Z0-9-]{1,39}}/versions/{version:[0-9]{1,6}}/migration M D
            POST   /negotiation/{code:[A-Z0-9][A-Z0-9-]{1,39}}/versions/{version:[0-9]{1,6}}/migration M D
            POST   /negotiation/{code:[A-Z0-9][A-Z0-9-]{1,39}}/versions/{version:[0-9]{1,6}}/caller M D
            GET    /negotiation/holidays M D
            POST   /negotiation/holidays M D
            POST   /negotiation/holidays/closures M D
            GET    /negotiation/links/{token:[A-Za-z0-9_-]{1,200}} *
            POST   /negotiation/links/{token:[A-Za-z0-9_-]{1,200}} *
            GET    /negotiation/links/thanks *
            GET    /escalations/{letter:[0-9a-f-]{36}}/{signature:[A-Za-z0-9_-]{1,100}} *
            POST   /escalations/{letter:[0-9a-f-]{36}}/{signature:[A-Za-z0-9_-]{1,100}} *

            GET    /satisfaction/{survey:[0-9a-f-]{36}}/{signature:[A-Za-z0-9_-]{1,100}} *
            POST   /satisfaction/{survey:[0-9a-f-]{36}}/{signature:[A-Za-z0-9_-]{1,100}} *

            GET    /admin                             D
            GET    /admin/agreements                  D
            GET    /admin/imports                     M D
            POST   /admin/imports                     M D
            GET    /admin/imports/{id}                M D
            POST   /admin/imports/{id}/mapping        M D
            GET    /admin/imports/{id}/progress       M D
            POST   /admin/imports/{id}/runs           M D
            GET    /admin/letters                     D
            POST   /admin/letters/attempts            D
            POST   /admin/letters/{id}/attempts       D
            GET    /admin/timers                      D
            GET    /admin/timers/figures              D
            POST   /admin/timers/{id:[0-9]{1,18}}/attempts D
            POST   /admin/timers/alerts/{id:[0-9]{1,18}}/attempts D
            GET    /admin/satisfaction                D
            POST   /admin/satisfaction                D
            GET    /admin/people                      D
            GET    /admin/hires                       D
            POST   /admin/hires                       D
            GET    /admin/people/{id:[a-z0-9][a-z0-9._-]{0,63}} D
            POST   /admin/people/{id:[a-z0-9][a-z0-9._-]{0,63}} D
            POST   /admin/people/{id:[a-z0-9][a-z0-9._-]{0,63}}/departure D
            POST   /admin/people/{id:[a-z0-9][a-z0-9._-]{0,63}}/return D
            POST   /admin/people/{id:[a-z0-9][a-z0-9._-]{0,63}}/password-link D
            GET    /admin/teams                       D
            POST   /admin/teams                       D
            GET    /admin/teams/new                   D
            GET    /admin/teams/{code:[A-Z0-9][A-Z0-9-]{1,39}} D
            POST   /admin/teams/{code:[A-Z0-9][A-Z0-9-]{1,39}} D
            POST   /admin/teams/{code:[A-Z0-9][A-Z0-9-]{1,39}}/closing D
            POST   /admin/teams/{code:[A-Z0-9][A-Z0-9-]{1,39}}/reopening D
            GET    /admin/systems                     D
            POST   /admin/systems                     D
            GET    /admin/systems/new                 D
            GET    /admin/systems/{code:[A-Z0-9][A-Z0-9-]{1,39}} D
            POST   /admin/systems/{code:[A-Z0-9][A-Z0-9-]{1,39}} D
            POST   /admin/systems/{code:[A-Z0-9][A-Z0-9-]{1,39}}/retirement D
            GET    /admin/categories                  D
            POST   /admin/categories                  D
            GET    /admin/categories/new              D
            GET    /admin/categories/{category:[A-Z0-9][A-Z0-9_]{1,39}} D
            POST   /admin/categories/{category:[A-Z0-9][A-Z0-9_]{1,39}} D
            POST   /admin/categories/{category:[A-Z0-9][A-Z0-9_]{1,39}}/keywords D
            POST   /admin/categories/{category:[A-Z0-9][A-Z0-9_]{1,39}}/retirement D
            POST   /admin/categories/{category:[A-Z0-9][A-Z0-9_]{1,39}}/script D
            POST   /admin/categories/{category:[A-Z0-9][A-Z0-9_]{1,39}}/script/reviews D
            GET    /admin/routing                     D
            POST   /admin/routing                     D
            GET    /admin/webhooks                    D
            POST   /admin/webhooks                    D
            GET    /admin/webhooks/{code:[A-Z0-9-]{2,40}} D
            POST   /admin/webhooks/{code:[A-Z0-9-]{2,40}} D
            POST   /admin/webhooks/{code:[A-Z0-9-]{2,40}}/secret D
            """;

    /** Who tries each door, by the letter of the role. */
    private static final Map<String, StaffId> WHO = new TreeMap<>(
            Map.of("A", Crew.AGENT, "S", Crew.BILLING, "V", Crew.VENDOR, "M", Crew.MANAGER, "D", Crew.ADMIN));

    /** What stands for a variable in an address; any other is {@code 1}. */
    private static final Map<String, String> SAMPLES = Map.of(
            "number", "INC-2026-000001",
            "slug", "note",
            "part", "callers",
            "topic", "open",
            "figure", "flow",
            "format", "csv",
            "code", "UC-1",
            "category", "NO_SUCH",
            "letter", "00000000-0000-0000-0000-000000000000",
            "survey", "00000000-0000-0000-0000-000000000000");

    /** The rest of a variable: its pattern, which may count in braces of its own. */
    private static final String PATTERN = "(:([^{}]|\\{[^}]*})*)?}";

    private final Crew crew;
    private final UserDetailsService staff;
    private final MockMvcTester mvc;
    private final RequestMappingHandlerMapping mappings;

    RoleMatrixTests(
            Crew crew,
            UserDetailsService staff,
            MockMvcTester mvc,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.crew = crew;
        this.staff = staff;
        this.mvc = mvc;
        this.mappings = mappings;
    }

    @BeforeEach
    void hire() {
        crew.hire();
    }

    @Test
    void everyRouteHasItsLineAndEveryLineItsRoute() {
        assertThat(new TreeSet<>(table().keySet())).isEqualTo(new TreeSet<>(routes()));
    }

    @TestFactory
    Stream<DynamicTest> eachDoorOpensToThoseOfItsLineAlone() {
        return table().entrySet().stream()
                .map(line -> DynamicTest.dynamicTest(
                        line.getKey() + " " + String.join(" ", line.getValue()),
                        () -> assertThat(passing(line.getKey())).isEqualTo(line.getValue())));
    }

    private Set<String> passing(String route) {
        var passing = new TreeSet<String>();
        if (passes(route, anonymous())) {
            passing.add("*");
            return passing;
        }
        WHO.forEach((letter, id) -> {
            if (passes(route, user(staff.loadUserByUsername(id.value())))) {
                passing.add(letter);
            }
        });
        return passing;
    }

    private boolean passes(String route, RequestPostProcessor who) {
        var parts = route.split(" ");
        var method = parts[0].equals("ANY") ? HttpMethod.GET : HttpMethod.valueOf(parts[0]);
        var answer = mvc.perform(
                        mvc.method(method).uri(sample(parts[1])).with(who).with(csrf()))
                .getResponse();
        var sentToTheDoor = answer.getStatus() == 302 && "/login".equals(answer.getRedirectedUrl());
        return answer.getStatus() != 401 && answer.getStatus() != 403 && !sentToTheDoor;
    }

    private static String sample(String pattern) {
        var sample = pattern;
        for (var name : SAMPLES.keySet()) {
            sample = sample.replaceAll("\\{" + name + PATTERN, SAMPLES.get(name));
        }
        sample = sample.replaceAll("\\{\\w+" + PATTERN, "1");
        assertThat(new PathPatternParser().parse(pattern).matches(PathContainer.parsePath(sample)))
                .as("a sample for %s; add its variable to SAMPLES", pattern)
                .isTrue();
        return sample;
    }

    private Set<String> routes() {
        var routes = new TreeSet<String>();
        mappings.getHandlerMethods().keySet().forEach(route -> {
            var methods = route.getMethodsCondition().getMethods();
            for (var path : route.getPatternValues()) {
                if (methods.isEmpty()) {
                    routes.add("ANY " + path);
                }
                methods.forEach(method -> routes.add(method + " " + path));
            }
        });
        return routes;
    }

    private static Map<String, Set<String>> table() {
        var table = new LinkedHashMap<String, Set<String>>();
        TABLE.lines().filter(line -> !line.isBlank()).forEach(line -> {
            var words = Arrays.asList(line.strip().split("\\s+"));
            List<String> letters = words.subList(2, words.size());
            table.put(words.get(0) + " " + words.get(1), new TreeSet<>(letters));
        });
        return table;
    }
}
