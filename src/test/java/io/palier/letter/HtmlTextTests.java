package io.palier.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class HtmlTextTests {

    @Test
    void aLetterIsAHeadingFactsAndButtons() {
        assertThat(sheet("""
                Ticket INC-2026-000042 is past its deadline.

                Summary: No <b>network</b> & no "voice"
                Deadline: Monday 2 March 2026, 12:00 (Europe/Paris)

                Open the ticket: https://palier.example/desk/tickets/INC-2026-000042?a=1&b=2

                You are told because you are a contact.
                """)).isEqualTo("""
                <h1>Ticket INC-2026-000042 is past its deadline.</h1>
                <table>
                <tr><th scope="row">Summary</th><td>No &lt;b&gt;network&lt;/b&gt; &amp; no &quot;voice&quot;</td></tr>
                <tr><th scope="row">Deadline</th><td>Monday 2 March 2026, 12:00 (Europe/Paris)</td></tr>
                </table>
                <p><a class="button" href="https://palier.example/desk/tickets/INC-2026-000042?a=1&amp;b=2">Open the ticket</a></p>
                <p>You are told because you are a contact.</p>
                """);
    }

    @Test
    void aFrenchColonStandsApart() {
        assertThat(sheet("Perdu\n\nRésumé\u00a0: tout\n\nVu\u00a0? Dites-le ici\u00a0: https://palier.example/e"))
                .contains("<th scope=\"row\">Résumé</th><td>tout</td>")
                .contains("href=\"https://palier.example/e\">Vu\u00a0? Dites-le ici</a>");
    }

    @Test
    void anAddressAloneOrWithinASentenceLeadsThere() {
        assertThat(sheet("Read it.\n\nhttps://palier.example/sign\n\nSee https://palier.example/a for it.\nThanks."))
                .contains("<p><a href=\"https://palier.example/sign\">https://palier.example/sign</a></p>")
                .contains(
                        "<p>See <a href=\"https://palier.example/a\">https://palier.example/a</a> for it.<br>\nThanks.</p>");
    }

    @Test
    void theReadersLanguageIsSaidWhereItIsKnown() {
        assertThat(HtmlText.of("s", "b", Locale.FRENCH)).contains("<html lang=\"fr\">");
        assertThat(HtmlText.of("s", "b", null)).contains("<html>");
        assertThat(HtmlText.of("</title><script>", "b", null)).doesNotContain("<script>");
    }

    private static String sheet(String body) {
        var html = HtmlText.of("subject", body, Locale.ENGLISH);
        return html.substring(html.indexOf("<div class=\"sheet\">\n") + 20, html.indexOf("</div>"));
    }
}
