package io.palier.letter;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** The HTML part of a mail: what its text says, nothing more, and easier on the eye ({@link Letter}). Pure. */
final class HtmlText {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern LEADS = Pattern.compile("(.+?)[\\s\\u00a0]*: (https?://\\S+)");
    private static final Pattern FACT = Pattern.compile("([^:]{1,40}?)[\\s\\u00a0]*: (.+)");
    private static final String HEAD = """
            <meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
            <style>
            body{margin:0;padding:24px 12px;background:#f2f4f7;color:#16202c;font:16px/1.5 system-ui,"Segoe UI",Arial,sans-serif}
            .sheet{max-width:560px;margin:0 auto;padding:24px 28px;background:#fff;border-radius:12px;border-top:4px solid #1531c9}
            h1{margin:0 0 16px;font-size:19px;line-height:1.35}
            p{margin:0 0 16px}
            table{margin:0 0 20px;border-collapse:collapse}
            th{padding:3px 16px 3px 0;text-align:left;vertical-align:top;font-weight:400;color:#55606e}
            td{padding:3px 0;vertical-align:top;font-weight:600}
            a{color:#1531c9}
            .button{display:inline-block;padding:10px 18px;border-radius:8px;background:#1531c9;color:#fff;font-weight:600;text-decoration:none}
            .brand{max-width:560px;margin:12px auto 0;text-align:center;font-size:13px;color:#55606e}
            @media (prefers-color-scheme:dark){
            body{background:#0f151c;color:#e7ecf2}.sheet{background:#18212b;border-color:#93a7ff}
            th,.brand{color:#a3afbd}a{color:#93a7ff}.button{background:#93a7ff;color:#0b1020}}
            </style>
            """;

    private HtmlText() {}

    /** @param language of the words; null where nobody knows */
    static String of(String subject, String body, @Nullable Locale language) {
        var paragraphs = body.strip().split("\\n\\s*\\n");
        var sheet = new StringBuilder();
        for (var i = 0; i < paragraphs.length; i++) {
            sheet.append(i == 0 ? heading(paragraphs[i]) : paragraph(paragraphs[i]));
        }
        return "<!DOCTYPE html>\n<html" + (language == null ? "" : " lang=\"" + language.toLanguageTag() + "\"")
                + "><head><title>" + safe(subject) + "</title>\n" + HEAD + "</head>\n<body><div class=\"sheet\">\n"
                + sheet
                + "</div><p class=\"brand\">Palier</p></body></html>\n";
    }

    /** What there is to say comes first; a letter of one paragraph says it without raising its voice. */
    private static String heading(String text) {
        return text.length() > 200 || ADDRESS.matcher(text).find() ? paragraph(text) : "<h1>" + safe(text) + "</h1>\n";
    }

    private static String paragraph(String text) {
        if (ADDRESS.matcher(text).matches()) {
            return "<p><a href=\"" + safe(text) + "\">" + safe(text) + "</a></p>\n";
        }
        var leads = LEADS.matcher(text);
        if (leads.matches()) {
            return "<p><a class=\"button\" href=\"" + safe(leads.group(2)) + "\">" + safe(leads.group(1))
                    + "</a></p>\n";
        }
        if (text.lines()
                .allMatch(line ->
                        FACT.matcher(line).matches() && !ADDRESS.matcher(line).find())) {
            return "<table>\n" + text.lines().map(HtmlText::fact).collect(Collectors.joining()) + "</table>\n";
        }
        return "<p>" + text.lines().map(HtmlText::line).collect(Collectors.joining("<br>\n")) + "</p>\n";
    }

    private static String fact(String line) {
        var fact = FACT.matcher(line);
        return fact.matches()
                ? "<tr><th scope=\"row\">" + safe(fact.group(1)) + "</th><td>" + safe(fact.group(2)) + "</td></tr>\n"
                : "";
    }

    /** Addresses within a sentence lead there. */
    private static String line(String line) {
        var html = new StringBuilder();
        var from = 0;
        var address = ADDRESS.matcher(line);
        while (address.find()) {
            var link = safe(address.group());
            html.append(safe(line.substring(from, address.start())))
                    .append("<a href=\"")
                    .append(link)
                    .append("\">")
                    .append(link)
                    .append("</a>");
            from = address.end();
        }
        return html.append(safe(line.substring(from))).toString();
    }

    private static String safe(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
