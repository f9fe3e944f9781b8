package io.palier.desk;

import static io.palier.support.Crew.AGENT;
import static io.palier.support.Crew.IT;
import static io.palier.support.Crew.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.palier.attachment.Attachments;
import io.palier.attachment.Samples;
import io.palier.customer.Customers;
import io.palier.organization.Organization;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierTest;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PalierTest
class FileControllerTests {

    private final MockMvcTester mvc;
    private final Organization organization;
    private final Tickets tickets;
    private final Attachments attachments;
    private final Customers customers;
    private final Crew crew;

    FileControllerTests(
            MockMvcTester mvc,
            Organization organization,
            Tickets tickets,
            Attachments attachments,
            Customers customers,
            Crew crew) {
        this.mvc = mvc;
        this.organization = organization;
        this.tickets = tickets;
        this.attachments = attachments;
        this.customers = customers;
        this.crew = crew;
    }

    @BeforeEach
    void hire() {
        crew.hire();
    }

    @Test
    void filesComeWithANoteAndLieBesideIt() {
        var number = log();
        assertThat(send(
                        number,
                        "Look at the mast",
                        file("mast.png", Samples.png(40, 30)),
                        file("log.txt", "fine".getBytes())))
                .hasStatus3xxRedirection();
        var page = Visitor.of(mvc, organization, IT).page("/desk/tickets/" + number);
        assertThat(page).contains("Look at the mast", "mast.png", "log.txt", "alt=\"Picture mast.png\"");
        var id = attachments.of(number, IT).get(0).id();
        var preview = Visitor.of(mvc, organization, IT).get(address(number, id) + "/preview");
        assertThat(preview).hasStatusOk().hasContentType("image/jpeg");
    }

    @Test
    void aFileIsGivenOutToBeSavedAndMayDoNothing() {
        var number = log();
        send(number, "", file("Prüfung \"1\".txt", "fine".getBytes()));
        var id = attachments.of(number, IT).get(0).id();
        var answer = Visitor.of(mvc, organization, IT).get(address(number, id));
        assertThat(answer)
                .hasStatusOk()
                .containsHeader("X-Content-Type-Options")
                .hasHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(Visitor.body(answer)).isEqualTo("fine");
        assertThat(Visitor.of(mvc, organization, VENDOR).get(address(number, id)))
                .hasStatus(404);
        assertThat(Visitor.of(mvc, organization, IT).get(address(log(), id))).hasStatus(404);
    }

    @Test
    void whatIsNotTakenIsSaidBesideTheFieldAndTheNoteStaysTyped() {
        var number = log();
        var answer = send(number, "Look at this", file("photo.png", "<html><script>x</script></html>".getBytes()));
        assertThat(answer).hasStatus(422);
        assertThat(Visitor.body(answer))
                .contains("note-files-error", "text/html, which is not taken here", "Look at this");
        assertThat(attachments.of(number, IT)).isEmpty();
    }

    @Test
    void machinesBringAndFetchFilesToo() {
        var number = log();
        var base = "/api/v1/tickets/" + number + "/attachments";
        var made = mvc.post()
                .uri(base)
                .multipart()
                .file(new MockMultipartFile("file", "log.txt", "text/html", "fine".getBytes()))
                .with(user("agent").roles("AGENT"))
                .with(csrf())
                .exchange();
        assertThat(made).hasStatus(201);
        assertThat(Visitor.body(made)).contains("\"mimeType\":\"text/plain\"", "\"state\":\"CLEAN\"");
        var id = attachments.of(number, IT).get(0).id();
        assertThat(Visitor.of(mvc, organization, IT).page(base + "/" + id)).isEqualTo("fine");
        var refused = mvc.post()
                .uri(base)
                .multipart()
                .file(new MockMultipartFile("file", "a.png", "image/png", "<html></html>".getBytes()))
                .with(user("agent").roles("AGENT"))
                .with(csrf())
                .exchange();
        assertThat(refused).hasStatus(422).hasContentType("application/problem+json");
        assertThat(Visitor.body(refused)).contains("\"refusal\":\"TYPE\"");
    }

    private MvcTestResult send(TicketNumber number, String text, MockMultipartFile... files) {
        var request = mvc.post().uri("/desk/tickets/" + number + "/moves/note").multipart();
        for (var file : files) {
            request = request.file(file);
        }
        return request.param("text", text)
                .param("submission", UUID.randomUUID().toString())
                .header("Accept-Language", "en")
                .with(user("agent").roles("AGENT"))
                .with(csrf())
                .exchange();
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("files", name, null, content);
    }

    private static String address(TicketNumber number, long id) {
        return "/desk/tickets/" + number + "/files/" + id;
    }

    private TicketNumber log() {
        var jeanne = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        return tickets.log(Drafts.aComplaintOf(jeanne.id()).draft(), AGENT);
    }
}
