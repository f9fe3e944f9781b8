package io.palier.customer;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Reads telephone numbers as people write them: with spaces, dots, 00 33 or +33 (0)6. */
@Component
class PhoneNumbers {

    /** The form the books keep; E.164 allows no more. */
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{4,14}");

    private static final Pattern SPELLING = Pattern.compile("[+0-9()./\\-\\s\\u00A0\\u202F]{2,40}");
    private static final int SHORTEST_TAIL = 6;

    private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();
    private final String region;

    PhoneNumbers(CustomerSettings settings) {
        this.region = settings.defaultRegion();
    }

    /** Whether somebody may have meant a number, whole or in part. */
    static boolean looksLikeOne(String text) {
        return SPELLING.matcher(text).matches();
    }

    /** The number in E.164; empty where it is no possible one. */
    Optional<String> read(String text) {
        return parse(text)
                .filter(library::isPossibleNumber)
                .map(number -> library.format(number, PhoneNumberFormat.E164))
                .filter(number -> E164.matcher(number).matches());
    }

    /** The digits that a number may end with, six or more, without leading zeros; empty for fewer. */
    Optional<String> tail(String text) {
        var digits = text.replaceAll("[^0-9]", "").replaceFirst("^0+", "");
        return digits.length() < SHORTEST_TAIL ? Optional.empty() : Optional.of(digits);
    }

    /** What most likely runs on the line. */
    Line.Product productOf(String text) {
        var type = parse(text).map(library::getNumberType).orElse(PhoneNumberType.UNKNOWN);
        return type == PhoneNumberType.FIXED_LINE ? Line.Product.FIXED : Line.Product.MOBILE;
    }

    private Optional<PhoneNumber> parse(String text) {
        try {
            return Optional.of(library.parse(text, region));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
