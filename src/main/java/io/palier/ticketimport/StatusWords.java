package io.palier.ticketimport;

import static io.palier.ticketimport.WordList.words;

import io.palier.ticket.TicketDraft.Standing;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/** What the words of a status column usually stand for, in English and French. */
final class StatusWords {

    private static final List<String> OPEN = words("""
            open | opened | new | pending | in progress | progress | active | assigned | acknowledged | reopened |
            waiting | on hold | held | ouvert | ouverte | nouveau | nouvelle | en cours | en attente | attente |
            a traiter | non resolu | non resolue | assigne | reouvert | actif | unresolved""");

    private static final List<String> CLOSED = words("""
            closed | close | solved | resolved | done | completed | complete | cancelled | canceled | rejected | ferme |
            fermee | clos | close | cloture | cloturee | resolu | resolue | termine | terminee | traite | traitee |
            annule | annulee | rejete | rejetee""");

    private StatusWords() {}

    /** What the word stands for; empty where we do not know. */
    static Optional<Standing> standing(String word) {
        var plain = Normalizer.normalize(ImportMapping.statusWord(word), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z]+", " ")
                .strip();
        if (plain.isEmpty() || OPEN.contains(plain)) {
            return Optional.of(Standing.OPEN);
        }
        return CLOSED.contains(plain) ? Optional.of(Standing.CLOSED) : Optional.empty();
    }
}
