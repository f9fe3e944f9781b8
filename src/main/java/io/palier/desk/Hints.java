package io.palier.desk;

import io.palier.knowledge.Article;
import io.palier.knowledge.ArticleId;
import io.palier.ticket.Outage;
import io.palier.ticket.TicketNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may already be known about what a caller says.
 *
 * @param articles those the agent took, then the likeliest
 * @param used the articles the agent took
 * @param tied the running outage that the agent says it is part of; null where none was chosen
 * @param asked whether enough was said to look for anything
 */
record Hints(
        List<Article> articles,
        List<Outage> outages,
        List<ArticleId> used,
        @Nullable TicketNumber tied,
        boolean asked) {

    /** Whether something was looked for and nothing found. */
    public boolean none() {
        return asked && articles.isEmpty() && outages.isEmpty();
    }

    /** Whether the agent says that it is part of that outage. */
    public boolean ties(Outage outage) {
        return outage.number().equals(tied);
    }

    /** Whether the agent took that article. */
    public boolean uses(Article article) {
        return used.contains(article.id());
    }
}
