package io.palier.escalation;

import io.palier.agreement.Threshold;
import io.palier.escalation.NoticeTable.Told;
import io.palier.letter.Letter;
import io.palier.letter.LetterId;
import io.palier.letter.Postbox;
import io.palier.letter.Webhooks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells whom a step must reach: their letters and notices are written in the transaction that takes the step. */
@Component
class Telling {

    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);

    private final PeopleAtHand people;
    private final NoticeLetter letter;
    private final Postbox postbox;
    private final Webhooks webhooks;
    private final NoticeTable notices;
    private final CoverageTable coverage;
    private final LetterSettings settings;

    Telling(
            PeopleAtHand people,
            NoticeLetter letter,
            Postbox postbox,
            Webhooks webhooks,
            NoticeTable notices,
            CoverageTable coverage,
            LetterSettings settings) {
        this.people = people;
        this.letter = letter;
        this.postbox = postbox;
        this.webhooks = webhooks;
        this.notices = notices;
        this.coverage = coverage;
        this.settings = settings;
    }

    /** What one alert has to tell by now. */
    record Word(Alert alert, Threshold threshold, Occasion occasion) {}

    /** Tells all of them at once; the same words a second time tell nobody. */
    void tell(List<Word> words, Instant now) {
        var here = people.at(now);
        var told = new ArrayList<Told>();
        Map<LetterId, Letter> letters = new LinkedHashMap<>();
        Map<String, List<String>> hearing = new HashMap<>();
        for (var word : words) {
            var occasion = word.occasion();
            var reach = here.reach(occasion, word.threshold());
            if (reach.uncovered()) {
                coverage.write(word.alert().id(), occasion, now);
            }
            if (reach.told().isEmpty() || reach.uncovered()) {
                warn(occasion, reach.uncovered());
            }
            reach.told()
                    .forEach(addressee -> Ways.to(addressee, occasion.media(), occasion.isBreach())
                            .forEach(way -> told.add(address(word, addressee, way, letters))));
            Ways.named(occasion.media()).forEach(way -> told.add(address(word, stranger(occasion, way), way, letters)));
            if (occasion.step() == 1) {
                hearing.computeIfAbsent(AlertDocument.topic(occasion), webhooks::hearing)
                        .forEach(code -> put(occasion, stranger(occasion, Way.api(code)), Way.api(code), letters));
            }
        }
        // letters first, as notices point to them; a repeat finds both there and adds nothing
        postbox.postAll(letters);
        notices.write(told);
    }

    private Told address(Word word, Addressee addressee, Way way, Map<LetterId, Letter> letters) {
        var id = way.isLetter() ? put(word.occasion(), addressee, way, letters) : null;
        return new Told(word.alert().id(), word.occasion(), addressee, way.to(), way.medium(), id);
    }

    private LetterId put(Occasion occasion, Addressee addressee, Way way, Map<LetterId, Letter> letters) {
        var id = occasion.letterTo(way.to());
        letters.put(id, letter.of(occasion, addressee, way, id));
        return id;
    }

    /** Whom a rule names by address, and not the contact matrix. */
    private Addressee stranger(Occasion occasion, Way way) {
        return new Addressee(
                1,
                way.to(),
                settings.language(),
                null,
                null,
                occasion.event().level().isVendor());
    }

    private static void warn(Occasion occasion, boolean uncovered) {
        LOG.warn(
                "ticket={} event={} metric={} threshold={} step={} level={} team={} agreement={}",
                occasion.event().ticket(),
                uncovered ? "nobody-on-call" : "nobody-to-tell",
                occasion.event().metric(),
                occasion.event().threshold(),
                occasion.step(),
                occasion.event().level(),
                occasion.event().team(),
                occasion.agreement().code());
    }
}
