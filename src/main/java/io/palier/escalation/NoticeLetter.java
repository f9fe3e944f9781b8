package io.palier.escalation;

import io.palier.letter.Letter;
import io.palier.letter.LetterId;
import io.palier.sla.SlaEvent.ThresholdCrossed;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Puts an occasion into words, in the addressee's language. The only words of a caller's that it repeats are the
 * ticket's summary, since our own people know a case by it; a vendor reads that behind the log-in, not in a letter that
 * leaves the house.
 */
@Component
class NoticeLetter {

    private final MessageSource messages;
    private final LetterSettings settings;
    private final SeenLink seen;
    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    NoticeLetter(MessageSource messages, LetterSettings settings, SeenLink seen) {
        this.messages = messages;
        this.settings = settings;
        this.seen = seen;
        var texts = new ClassLoaderTemplateResolver();
        texts.setPrefix("templates/");
        texts.setSuffix(".txt");
        texts.setTemplateMode(TemplateMode.TEXT);
        texts.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(texts);
        engine.setTemplateEngineMessageSource(messages);
    }

    /** The letter of that name, which holds the link by which its reader acknowledges. */
    Letter of(Occasion occasion, Addressee addressee, LetterId id) {
        var language = addressee.language();
        var event = occasion.event();
        var kind = occasion.isBreach() ? "breached" : "at-risk";
        var metric = text(language, "letter.metric." + event.metric());
        var subject = text(
                language,
                "letter." + kind + ".subject",
                event.ticket(),
                event.priority(),
                metric,
                date(occasion, event.dueAt(), language, "letter.pattern.subject"));
        var body = engine.process("letter/" + kind, new Context(language, facts(occasion, addressee, metric, id)));
        return new Letter(
                addressee.address(),
                subject,
                body.stripTrailing() + "\n",
                event.ticket().value());
    }

    private Map<String, Object> facts(Occasion occasion, Addressee addressee, String metric, LetterId id) {
        var language = addressee.language();
        var event = occasion.event();
        var facts = new HashMap<String, Object>();
        facts.put("number", event.ticket());
        facts.put("metric", metric);
        facts.put("priority", event.priority());
        facts.put("opening", opening(event, language));
        facts.put("backDated", event.backDated());
        facts.put("level", event.level());
        facts.put("deadline", date(occasion, event.dueAt(), language, "letter.pattern.deadline"));
        facts.put("zone", occasion.hours().zone());
        facts.put("left", span(occasion.left(), language));
        facts.put("late", span(occasion.late(), language));
        facts.put("team", occasion.holder().name(language));
        facts.put("link", settings.baseUrl() + "/desk/tickets/" + event.ticket());
        facts.put("seen", seen.to(id));
        facts.put("step", occasion.step());
        facts.put("outsider", addressee.outsider());
        if (!addressee.outsider()) {
            facts.put("summary", occasion.ticket().summary());
            facts.put("agreement", occasion.agreement().name(language));
            facts.put("person", occasion.ticket().assigneeName());
        }
        return facts;
    }

    private String opening(ThresholdCrossed event, Locale language) {
        if (event.isBreach()) {
            return text(language, "letter.breached.opening", event.ticket());
        }
        return event.left() == null
                ? text(language, "letter.at-risk.opening", event.ticket(), String.valueOf(event.percent()))
                : text(language, "letter.at-risk.opening.left", event.ticket(), span(event.left(), language));
    }

    private String date(Occasion occasion, Instant at, Locale language, String pattern) {
        return DateTimeFormatter.ofPattern(text(language, pattern), language)
                .format(at.atZone(occasion.hours().zone()));
    }

    private String span(Duration time, Locale language) {
        if (time.toMinutes() == 0) {
            return text(language, "letter.span.moment");
        }
        return time.toHours() == 0
                ? text(language, "letter.span.minutes", time.toMinutes())
                : text(language, "letter.span.hours", time.toHours(), time.toMinutesPart());
    }

    private String text(Locale language, String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
