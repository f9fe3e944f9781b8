package io.palier.desk;

import io.palier.escalation.EscalationNotices;
import io.palier.notification.Tellings;
import io.palier.organization.StaffId;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

/** The count on the bell of every page. Counted only when a page is drawn that has a bell. */
@ControllerAdvice
class NoticeBell {

    private final EscalationNotices notices;
    private final Tellings tellings;

    NoticeBell(EscalationNotices notices, Tellings tellings) {
        this.notices = notices;
        this.tellings = tellings;
    }

    @ModelAttribute("noticeCount")
    @Nullable
    LazyContextVariable<Integer> noticeCount(@Nullable Principal reader) {
        return reader == null
                ? null
                : new LazyContextVariable<>() {
                    @Override
                    protected Integer loadValue() {
                        var who = new StaffId(reader.getName());
                        return notices.countOpenFor(who) + tellings.countUnseenBy(who);
                    }
                };
    }
}
