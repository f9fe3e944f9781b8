package io.palier.look;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What a line of a priority table asks for, in the reader's language; {@code ${@rules…}} in templates. A line has a
 * sentence of its own ({@code agreement.rule.CODE}) or a code that lists its conditions, such as
 * {@code SEVERITY.2+SCOPE.WHOLE_AREA}; the code itself where it is neither.
 */
@Component("rules")
public class RuleWords {

    private final MessageSource messages;

    RuleWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The line's sentence. */
    public String words(String code) {
        var own = text("agreement.rule." + code, "");
        return own.isEmpty() ? Arrays.stream(code.split("\\+")).map(this::part).collect(Collectors.joining(", ")) : own;
    }

    private String part(String condition) {
        var dot = condition.indexOf('.');
        if (dot < 0) {
            return condition;
        }
        var name = condition.substring(0, dot);
        var value = condition.substring(dot + 1);
        var said = text("agreement.condition." + condition, "");
        return said.isEmpty() ? text("agreement.condition." + name, condition, value) : said;
    }

    private String text(String key, String otherwise, Object... args) {
        return String.valueOf(messages.getMessage(key, args, otherwise, LocaleContextHolder.getLocale()));
    }
}
