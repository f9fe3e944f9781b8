package io.palier.look;

import io.palier.slaclock.Account;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Deadlines explained (domain.md R12): an account of the pure clock in one or two sentences, as a drawing, and as lines
 * of a table; {@code ${@explanations…}} in templates. Times are the wall clock's of the account's zone.
 */
@Component("explanations")
public class Explanations {

    private final MessageSource messages;

    Explanations(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * Why the deadline is what it is: {@code 4 h: 1 h Fri 17:00–18:00, closed Sat–Sun, 3 h Mon 08:00–11:00. Due …}.
     * Durations are told to the second; what is told of the pieces adds up to the goal, or to what has elapsed.
     *
     * @param language English unless it is French
     */
    public String sentence(Account account, Locale language) {
        return new AccountSentence(account, new Phrases(messages, language)).toString();
    }

    /** The same in the reader's language. */
    public String sentence(Account account) {
        return sentence(account, LocaleContextHolder.getLocale());
    }

    /** The account as bars on a line, in the reader's language. */
    public AccountPicture picture(Account account) {
        return AccountPicture.of(account, phrases());
    }

    /**
     * The account line by line, in the reader's language: what the drawing shows, for those who do not see it. The
     * first two hundred lines; {@link #untold} says how many more there are.
     */
    public List<AccountLine> lines(Account account) {
        return AccountLine.of(account, phrases());
    }

    /** How many pieces {@link #lines} leaves out. */
    public int untold(Account account) {
        return Math.max(0, account.pieces().size() - AccountLine.MOST);
    }

    /** The figures of the account's reading, in the reader's language. */
    public AccountFacts facts(Account account) {
        return AccountFacts.of(account, phrases());
    }

    private Phrases phrases() {
        return new Phrases(messages, LocaleContextHolder.getLocale());
    }
}
