package io.palier.library;

import io.palier.knowledge.CategoryCode;
import io.palier.look.Names;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What this room's templates say, in the reader's language; {@code ${@libraryWords…}}. */
@Component("libraryWords")
class LibraryWords {

    private final MessageSource messages;
    private final Names names;

    LibraryWords(MessageSource messages, Names names) {
        this.messages = messages;
        this.names = names;
    }

    /** A day as it is written in the reader's language. */
    public String day(LocalDate day) {
        var format = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
        return day.format(format.withLocale(LocaleContextHolder.getLocale()));
    }

    /** What stands in a field of an article. */
    public String value(String field, String value) {
        return switch (field) {
            case "kind" -> messages.getMessage("knowledge.kind." + value, null, LocaleContextHolder.getLocale());
            case "category" -> names.category(new CategoryCode(value));
            default -> value;
        };
    }
}
