package io.palier.sla;

import io.palier.agreement.AgreementVersion;
import io.palier.agreement.Objective;
import io.palier.agreement.PauseReason;
import io.palier.organization.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the ticket waits for, and the roles of whoever said so, comma separated; absent on clocks that waited before
 * agreements asked.
 */
@Embeddable
record Waiting(
        @Enumerated(EnumType.STRING) @Column(name = "waits_for")
        PauseReason reason,

        @Nullable @Column(name = "waits_claimed_by") String claimedBy) {

    static Waiting claimedBy(Set<Role> roles, PauseReason reason) {
        return new Waiting(reason, roles.stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
    }

    /** Why a promise does not wait; empty where it does (domain.md R5). */
    Optional<PauseRefused> refusedBy(Objective promise, AgreementVersion terms) {
        if (!promise.pausedBy().contains(reason)) {
            return Optional.of(PauseRefused.NOT_LISTED);
        }
        var mayClaim = terms.terms().pauseRules().stream()
                .filter(rule -> rule.reason() == reason)
                .findFirst()
                .map(rule -> claimedBy == null
                        || Arrays.stream(claimedBy.split(","))
                                .anyMatch(role -> rule.claimableBy().stream()
                                        .anyMatch(allowed -> allowed.name().equals(role))))
                // an agreement that says of no reason who may claim it leaves that to the staircase
                .orElse(terms.terms().pauseRules().isEmpty());
        return mayClaim ? Optional.empty() : Optional.of(PauseRefused.NOT_CLAIMABLE);
    }
}
