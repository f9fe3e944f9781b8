package io.palier.ticketimport;

import static io.palier.ticketimport.WordList.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What headings usually mean, in English and French. */
final class HeaderWords {

    /** The words that say it best come first; a heading that is one of them beats one that only holds it. */
    private static final Map<ImportField, List<String>> WORDS = new EnumMap<>(Map.of(
            ImportField.EXTERNAL_NUMBER, words("""
            external number | external id | ticket number | ticket no | ticket id | ticket | incident number |
            incident id | complaint number | complaint id | case number | case id | reference | numero de ticket |
            numero ticket | n de ticket | n ticket | n de dossier | numero externe | numero de dossier | numero | number | identifiant | ref | id |
            case"""),
            ImportField.SUMMARY, words("""
            summary | subject | title | short description | customer complaint | complaint | issue | problem | resume |
            objet | sujet | titre | intitule | reclamation | plainte | probleme | libelle | text | texte | motif"""),
            ImportField.DESCRIPTION, words("""
            description | details | detail | long description | body | comment | comments | message | narrative |
            commentaire | commentaires | contenu"""),
            ImportField.REPORTED_DATE, words("""
            reported at | reported date | date reported | reported on | date | created | created at | creation date |
            created on | opened | opened at | open date | date received | received | date de creation | date creation |
            creationdate | date d ouverture | date ouverture | date de signalement | signale le | cree le |
            ouvert le | timestamp | horodatage"""),
            ImportField.REPORTED_TIME,
                    List.of("time", "reported time", "time of day", "heure", "heure de signalement", "hour"),
            ImportField.CALLER_NAME, words("""
            caller name | customer name | caller | client | customer | contact name | contact | name | nom du client |
            nom client | nom | appelant | full name"""),
            ImportField.CALLER_NUMBER, words("""
            caller number | phone number | telephone number | phone | telephone | mobile | msisdn | line | line number |
            contact number | contact phone | numero d appel | numero appelant | numero de telephone | tel | ligne |
            numero de ligne | portable"""),
            ImportField.STATUS, words("""
            status | state of ticket | ticket status | statut | etat | etat du ticket | statut du ticket"""),
            ImportField.CATEGORY, words("""
            category | category code | categorie | complaint category | issue type | type | code categorie"""),
            ImportField.SEVERITY, List.of("severity", "gravite", "severite", "urgency", "urgence")));

    private static final List<String> FRENCH = words("""
            numero | resume | objet | sujet | titre | plainte | reclamation | statut | heure | ville | nom | gravite |
            categorie | appelant | telephone | canal | libelle | motif | commentaire | cree le | ouvert le""");

    private HeaderWords() {}

    /** What each heading means: a detail where no word says more; each other field is given to its best heading only. */
    static List<ImportField> meanings(List<String> headings) {
        var fields = new ArrayList<>(Collections.nCopies(headings.size(), ImportField.DETAIL));
        var plain = headings.stream().map(HeaderWords::plain).toList();
        WORDS.forEach((field, words) -> {
            var best = best(plain, words, fields);
            if (best >= 0) {
                fields.set(best, field);
            }
        });
        return fields;
    }

    /** Whether the headings are French rather than English. */
    static boolean areFrench(List<String> headings) {
        return headings.stream().map(HeaderWords::plain).anyMatch(FRENCH::contains);
    }

    private static int best(List<String> headings, List<String> words, List<ImportField> taken) {
        for (var word : words) {
            for (var i = 0; i < headings.size(); i++) {
                if (taken.get(i) == ImportField.DETAIL && headings.get(i).equals(word)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Lower case, no accents, words only. */
    private static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
