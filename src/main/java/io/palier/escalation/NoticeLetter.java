package io.palier.escalation;

import io.palier.letter.Letter;
import io.palier.letter.LetterId;
import io.palier.sla.SlaEvent.ThresholdCrossed;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts an occasion into words, in the addressee's language. The only words of a caller's that it repeats are the
 * ticket's summary, since our own people know a case by it; a vendor reads that behind the log-in, not in a letter that
 * leaves the house. Thousands are written in a minute when promises break in crowds, so it is put together from
 * sentences rather than by a template.
 */
@Component
class NoticeLetter {

    private final Sentences sentences;
    private final LetterSettings settings;
    private final SeenLink seen;
    private final AlertDocument document;
    private final Map<Locale, Map<String, DateTimeFormatter>> formats = new ConcurrentHashMap<>();

    NoticeLetter(MessageSource messages, LetterSettings settings, SeenLink seen, AlertDocument document) {
        this.sentences = new Sentences(messages);
        this.settings = settings;
        this.seen = seen;
        this.document = document;
    }

    /** The letter of that name, which holds the link by which its reader acknowledges; a machine's bears the same facts. */
    Letter of(Occasion occasion, Addressee addressee, Way way, LetterId id) {
        var language = addressee.language();
        var thread = occasion.event().ticket().value();
        var subject = subject(occasion, language);
        return switch (way.medium()) {
            case SMS -> Letter.sms(way.to(), subject, subject + "\n" + seen.to(id), thread, language);
            case API -> Letter.webhook(way.to(), AlertDocument.topic(occasion), document.of(occasion, id), thread);
            default -> Letter.mail(way.to(), subject, body(occasion, addressee, id), thread, language);
        };
    }

    private String subject(Occasion occasion, Locale language) {
        var event = occasion.event();
        return text(
                language,
                occasion.isBreach() ? "letter.breached.subject" : "letter.at-risk.subject",
                event.ticket(),
                event.priority(),
                text(language, "letter.metric." + event.metric()),
                date(occasion, event.dueAt(), language, "letter.pattern.subject"));
    }

    private String body(Occasion occasion, Addressee addressee, LetterId id) {
        var language = addressee.language();
        return String.join(
                        "\n\n",
                        opening(occasion, language),
                        facts(occasion, addressee),
                        text(
                                language,
                                "letter.open",
                                settings.baseUrl() + "/desk/tickets/"
                                        + occasion.event().ticket()),
                        text(language, "letter.seen", seen.to(id)),
                        why(occasion, addressee))
                + "\n";
    }

    private String opening(Occasion occasion, Locale language) {
        var event = occasion.event();
        var again = occasion.step() == 1 ? "" : text(language, "letter.again", occasion.step() - 1) + " ";
        var backDated = event.backDated() ? " " + text(language, "letter.breached.back-dated") : "";
        return again + found(event, language) + backDated;
    }

    private String found(ThresholdCrossed event, Locale language) {
        if (event.isBreach()) {
            return text(language, "letter.breached.opening", event.ticket());
        }
        return event.left() == null
                ? text(language, "letter.at-risk.opening", event.ticket(), String.valueOf(event.percent()))
                : text(language, "letter.at-risk.opening.left", event.ticket(), span(event.left(), language));
    }

    private String facts(Occasion occasion, Addressee addressee) {
        var language = addressee.language();
        var event = occasion.event();
        var facts = new StringBuilder();
        if (!addressee.outsider()) {
            facts.append(text(language, "letter.summary", occasion.ticket().summary()))
                    .append('\n');
        }
        var metric = text(language, "letter.metric." + event.metric());
        facts.append(text(language, "letter.promise", metric, event.priority())).append('\n');
        var deadline = date(occasion, event.dueAt(), language, "letter.pattern.deadline");
        facts.append(text(
                        language, "letter.deadline", deadline, occasion.hours().zone()))
                .append('\n');
        facts.append(holder(occasion, addressee)).append('\n');
        facts.append(
                occasion.isBreach()
                        ? text(language, "letter.late", span(occasion.late(), language))
                        : text(language, "letter.left", span(occasion.left(), language)));
        return facts.toString();
    }

    private String holder(Occasion occasion, Addressee addressee) {
        var language = addressee.language();
        var team = occasion.holder().name(language);
        var person = occasion.ticket().assigneeName();
        return addressee.outsider() || person == null
                ? text(language, "letter.holder", team)
                : text(language, "letter.holder.person", team, person);
    }

    private String why(Occasion occasion, Addressee addressee) {
        var language = addressee.language();
        return addressee.outsider()
                ? text(language, "letter.why.outsider")
                : text(
                        language,
                        "letter.why",
                        occasion.agreement().name(language),
                        occasion.event().level());
    }

    private String date(Occasion occasion, Instant at, Locale language, String pattern) {
        return formats.computeIfAbsent(language, any -> new ConcurrentHashMap<>())
                .computeIfAbsent(pattern, key -> DateTimeFormatter.ofPattern(text(language, key), language))
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
        return sentences.text(language, key, arguments);
    }
}
