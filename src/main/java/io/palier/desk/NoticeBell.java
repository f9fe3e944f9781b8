package io.palier.desk;

import io.palier.escalation.EscalationNotices;
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

    NoticeBell(EscalationNotices notices) {
        this.notices = notices;
    }

    @ModelAttribute("noticeCount")
    @Nullable
    LazyContextVariable<Integer> noticeCount(@Nullable Principal reader) {
        return reader == null
                ? null
                : new LazyContextVariable<>() {
                    @Override
                    protected Integer loadValue() {
                        return notices.countOpenFor(new StaffId(reader.getName()));
                    }
                };
    }
}
