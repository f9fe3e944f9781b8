package io.palier;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** The habits of the house (docs/architecture.md), as far as a machine can tell. */
class ArchitectureTests {

    private static final DescribedPredicate<JavaClass> ENTITIES =
            describe("entities", type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class));

    private static final DescribedPredicate<JavaClass> CONTROLLERS =
            describe("controllers", type -> type.isMetaAnnotatedWith(Controller.class));

    private static final DescribedPredicate<JavaClass> IN_FRONT_ROOMS = describe(
            "types of rooms that have a controller",
            type -> Rooms.CLASSES.stream()
                    .filter(CONTROLLERS)
                    .map(JavaClass::getPackageName)
                    .collect(Collectors.toSet())
                    .contains(type.getPackageName()));

    @Test
    void callsGoDownAndNoRoomLooksBehindAnothersFacade() {
        Rooms.ALL.verify();
    }

    @Test
    void entitiesRepositoriesAndControllersStayInTheirRoom() {
        check(classes()
                .that(ENTITIES.or(CONTROLLERS)
                        .or(describe("repositories", type -> type.isAssignableTo(Repository.class))))
                .should()
                .notBePublic());
    }

    @Test
    void theSlaClockKnowsNothingButJava() {
        check(classes()
                .that()
                .resideInAPackage("io.palier.slaclock")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "io.palier.slaclock"));
    }

    @Test
    void nobodyAsksTheMachineWhatTimeItIs() {
        check(noClasses().should().callMethodWhere(asksTheMachine()));
        check(noClasses()
                .that()
                .doNotHaveSimpleName("TimeConfiguration")
                .should()
                .callMethodWhere(describe(
                        "Clock.system…()",
                        call -> call.getTargetOwner().isEquivalentTo(Clock.class)
                                && call.getName().startsWith("system"))));
        check(noClasses().should().dependOnClassesThat().belongToAnyOf(Date.class, Calendar.class));
    }

    @Test
    void whatATypeNeedsComesThroughItsConstructor() {
        check(noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith(PersistenceContext.class));
    }

    @Test
    void anEntityHasVerbsAndNoSetters() {
        check(noMethods().that().areDeclaredInClassesThat(ENTITIES).should().haveNameMatching("set[A-Z].*"));
        check(fields().that().areDeclaredInClassesThat(ENTITIES).should().bePrivate());
    }

    @Test
    void frontRoomsOpenNoTransactions() {
        check(noClasses().that(IN_FRONT_ROOMS).should().beAnnotatedWith(Transactional.class));
        check(methods()
                .that()
                .areDeclaredInClassesThat(IN_FRONT_ROOMS)
                .should()
                .notBeAnnotatedWith(Transactional.class));
    }

    @Test
    void domainRoomsNeverSeeTheBrowser() {
        check(noClasses()
                .that(DescribedPredicate.not(IN_FRONT_ROOMS))
                .and()
                .resideOutsideOfPackage("io.palier.platform")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.servlet..", "org.springframework.web.servlet..", "org.springframework.ui.."));
    }

    @Test
    void namesSayWhatAThingIs() {
        check(noClasses().should().haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Common|Abstract[A-Z]\\w*)"));
    }

    private static DescribedPredicate<JavaMethodCall> asksTheMachine() {
        return describe("now() without a clock, or currentTimeMillis()", call -> {
            var asksNow = call.getTargetOwner().getPackageName().equals("java.time")
                    && call.getName().equals("now")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class));
            return asksNow || call.getName().equals("currentTimeMillis");
        });
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(Rooms.CLASSES);
    }
}
