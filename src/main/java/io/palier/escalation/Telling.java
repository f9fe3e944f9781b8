package io.palier.escalation;

import io.palier.agreement.Medium;
import io.palier.agreement.Threshold;
import io.palier.escalation.NoticeTable.Told;
import io.palier.letter.Letter;
import io.palier.letter.LetterId;
import io.palier.letter.Postbox;
import java.time.Instant;
import java.util.ArrayList;
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
    private final NoticeTable notices;
    private final CoverageTable coverage;

    Telling(PeopleAtHand people, NoticeLetter letter, Postbox postbox, NoticeTable notices, CoverageTable coverage) {
        this.people = people;
        this.letter = letter;
        this.postbox = postbox;
        this.notices = notices;
        this.coverage = coverage;
    }

    /** What one alert has to tell by now. */
    record Word(Alert alert, Threshold threshold, Occasion occasion) {}

    /** Tells all of them at once; the same words a second time tell nobody. */
    void tell(List<Word> words, Instant now) {
        var here = people.at(
                now,
                words.stream().map(word -> word.occasion().ticket().number()).toList());
        var told = new ArrayList<Told>();
        Map<LetterId, Letter> letters = new LinkedHashMap<>();
        for (var word : words) {
            var occasion = word.occasion();
            var ladder =
                    new EscalationLadder(occasion.agreement(), occasion.event().level(), here.around(occasion));
            var reach = ladder.reach(word.threshold(), occasion.step(), now);
            if (reach.uncovered()) {
                coverage.write(word.alert().id(), occasion, now);
            }
            if (reach.told().isEmpty() || reach.uncovered()) {
                warn(occasion, reach.uncovered());
            }
            reach.told().forEach(addressee -> told.add(address(word, addressee, letters)));
        }
        // letters first, as notices point to them; a repeat finds both there and adds nothing
        postbox.postAll(letters);
        notices.write(told);
    }

    private Told address(Word word, Addressee addressee, Map<LetterId, Letter> letters) {
        var occasion = word.occasion();
        var medium = occasion.mediumFor(addressee);
        if (medium == Medium.SCREEN) {
            return new Told(word.alert().id(), occasion, addressee, addressee.address(), medium, null);
        }
        var id = occasion.letterTo(addressee.address());
        letters.put(id, letter.of(occasion, addressee, id));
        return new Told(word.alert().id(), occasion, addressee, addressee.address(), medium, id);
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
