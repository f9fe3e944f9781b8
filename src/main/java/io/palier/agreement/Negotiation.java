package io.palier.agreement;

import java.util.List;

/**
 * The life of one agreement as its reader may see it; never without a version.
 *
 * @param versions newest first
 * @param steps who drafted, proposed, countered and signed what, oldest first
 */
public record Negotiation(String code, List<VersionView> versions, List<NegotiationStep> steps) {

    /** The newest version. */
    public VersionView latest() {
        return versions.get(0);
    }
}
