package io.palier.desk;

import io.palier.customer.Customer;
import io.palier.knowledge.Category;
import io.palier.knowledge.ScriptStep;
import io.palier.organization.StaffMember;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The intake as its page shows it.
 *
 * @param found the customers the search points to; empty before a search, and where one is chosen
 * @param card who is on the line; null while nobody is chosen
 * @param unknown whether somebody was searched for and nobody found
 * @param firstHand whether the reader may solve on the call, or hand on
 */
record IntakePage(
        StaffMember reader,
        List<Customer> found,
        @Nullable CallerCard card,
        boolean unknown,
        List<Group> categories,
        List<ScriptStep> script,
        Hints hints,
        Verdict verdict,
        boolean firstHand) {

    /** The customer on the line; null while nobody is chosen. */
    @Nullable
    public Customer caller() {
        return card == null ? null : card.customer();
    }

    /** Categories under a common parent. */
    record Group(Category parent, List<Category> children) {}
}
