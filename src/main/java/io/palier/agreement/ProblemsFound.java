package io.palier.agreement;

import java.util.List;

/** What was handed in cannot be saved, or not be proposed, as it stands (400). */
public class ProblemsFound extends RuntimeException {

    private final transient List<TermsProblem> problems;

    ProblemsFound(List<TermsProblem> problems) {
        super(problems.stream().map(p -> p.path() + ": " + p.code()).toList().toString());
        this.problems = List.copyOf(problems);
    }

    /** All that is wrong with it, warnings included; at least one is not a warning. */
    public List<TermsProblem> problems() {
        return problems;
    }
}
