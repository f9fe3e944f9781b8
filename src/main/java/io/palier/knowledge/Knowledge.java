package io.palier.knowledge;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What L1 can say on the spot: the category tree, its call scripts, and which category a text is about. */
@Service
public class Knowledge {

    /** Where everything goes that no word gives away. */
    public static final CategoryCode OTHER = new CategoryCode("OTHER");

    /** Every category, parents before their children, in the order of the tree. */
    public List<Category> categories() {
        throw new UnsupportedOperationException();
    }

    /** The category of that code; empty where there is none. */
    public Optional<Category> category(CategoryCode code) {
        throw new UnsupportedOperationException();
    }

    /** The steps to try for a category, in order; its parent's where it has none; else an empty list. */
    public List<ScriptStep> script(CategoryCode code) {
        throw new UnsupportedOperationException();
    }

    /** The likeliest category of each text, in the order of the texts; {@link #OTHER} where no word gives it away. */
    public List<CategoryCode> suggest(List<String> texts) {
        throw new UnsupportedOperationException();
    }
}
