package io.palier.knowledge;

import io.palier.organization.StaffId;
import java.time.Instant;

/** An article's text as it once stood: who wrote it when, and why. Versions start at 1. */
public record ArticleVersion(
        int version,
        ArticleKind kind,
        CategoryCode category,
        ArticleText text,
        String reason,
        StaffId writtenBy,
        Instant writtenAt) {}
