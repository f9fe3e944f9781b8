package io.palier.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SmsTemplateTests {

    private static final Map<String, String> MESSAGE =
            Map.of("to", "+33612345678", "text", "Délai \"dépassé\" & $1 {id}", "id", "42", "sender", "Palier");

    @Test
    void aFormIsEscapedAsFormsAre() {
        assertThat(SmsTemplate.body("to={to}&text={text}&id={id}", "application/x-www-form-urlencoded")
                        .with(MESSAGE))
                .isEqualTo("to=%2B33612345678&text=D%C3%A9lai+%22d%C3%A9pass%C3%A9%22+%26+%241+%7Bid%7D&id=42");
    }

    @Test
    void jsonIsEscapedAsJsonIs() {
        assertThat(SmsTemplate.body("{\"to\": \"{to}\", \"text\": \"{text}\"}", "application/json")
                        .with(MESSAGE))
                .isEqualTo("{\"to\": \"+33612345678\", \"text\": \"Délai \\\"dépassé\\\" & $1 {id}\"}");
    }

    @Test
    void xmlIsEscapedAsXmlIs() {
        assertThat(SmsTemplate.body("<sms to=\"{to}\">{text}</sms>", "text/xml").with(MESSAGE))
                .isEqualTo("<sms to=\"+33612345678\">Délai &#34;dépassé&#34; &#38; $1 {id}</sms>");
    }

    @Test
    void anAddressTakesTheNumberToo() {
        assertThat(SmsTemplate.address("https://gateway.example/send?to={to}&from={sender}")
                        .with(MESSAGE))
                .isEqualTo("https://gateway.example/send?to=%2B33612345678&from=Palier");
    }

    @Test
    void aPlaceForSomethingThatNoMessageHasIsSaidAtTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmsTemplate.address("https://gateway.example/{number}"))
                .withMessageContaining("{number}");
    }
}
