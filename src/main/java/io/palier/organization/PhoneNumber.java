package io.palier.organization;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where somebody who works here is called, in E.164 such as {@code +33144556677}. */
public record PhoneNumber(String value) {

    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{4,14}");

    /**
     * Reads an international number in any spelling, such as {@code +33 1 44 55 66 77}, and keeps it in E.164; refuses
     * what no telephone could dial with an {@link IllegalArgumentException}, which does not repeat it.
     */
    public PhoneNumber {
        var library = PhoneNumberUtil.getInstance();
        value = library.format(parsed(value), PhoneNumberFormat.E164);
        if (!E164.matcher(value).matches()) {
            throw new IllegalArgumentException("not an international telephone number");
        }
    }

    /** The number that a text spells; empty where it spells none. */
    public static Optional<PhoneNumber> read(String text) {
        try {
            return Optional.of(new PhoneNumber(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** As it is read aloud: {@code +33 1 44 55 66 77}. */
    public String spaced() {
        return PhoneNumberUtil.getInstance().format(parsed(value), PhoneNumberFormat.INTERNATIONAL);
    }

    private static Phonenumber.PhoneNumber parsed(String text) {
        try {
            var number = PhoneNumberUtil.getInstance().parse(text, null);
            if (PhoneNumberUtil.getInstance().isPossibleNumber(number)) {
                return number;
            }
        } catch (NumberParseException e) {
            // said below, without the number: it is somebody's
        }
        throw new IllegalArgumentException("not an international telephone number");
    }

    @Override
    public String toString() {
        return value;
    }
}
