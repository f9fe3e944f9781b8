package io.palier.api;

import io.palier.agreement.NegotiationSummary;
import io.palier.agreement.Side;
import io.palier.agreement.TermsProblem;
import io.palier.agreement.VersionState;
import io.palier.agreement.VersionView;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Agreements as a machine lists them; the document itself is what {@code document} leads to. */
record AgreementJson(
        String code,
        String kind,
        @Nullable String party,
        String nameEn,
        String nameFr,
        int version,
        VersionState state,
        Side from,
        Instant validFrom,
        @Nullable Instant validUntil,
        boolean waitsForMe,
        URI document) {

    static AgreementJson of(NegotiationSummary s) {
        var party = s.coverage().party();
        return new AgreementJson(
                s.code(),
                s.coverage().kind().name(),
                party == null ? null : party.value(),
                s.nameEn(),
                s.nameFr(),
                s.version(),
                s.state(),
                s.from(),
                s.validFrom(),
                s.validUntil(),
                s.waitsForMe(),
                address(s.code(), s.version()));
    }

    static URI address(String code, int version) {
        return URI.create("/api/v1/agreements/" + code + "/versions/" + version);
    }

    /** A draft that was made, with what is still wrong with it. */
    record Drafted(String code, int version, int revision, VersionState state, List<Flaw> problems) {

        static Drafted of(VersionView v, List<TermsProblem> problems, MessageSource messages, Locale locale) {
            return new Drafted(
                    v.code(),
                    v.version(),
                    v.revision(),
                    v.state(),
                    problems.stream()
                            .map(p -> new Flaw(
                                    p.pathInDocument(),
                                    p.code().name(),
                                    p.isWarning(),
                                    messages.getMessage(
                                            "agreement.problem." + p.code(),
                                            p.args().toArray(),
                                            locale)))
                            .toList());
        }
    }

    /** Something wrong with a draft; with a warning alone it may be proposed. */
    record Flaw(String field, String code, boolean warning, String message) {}
}
