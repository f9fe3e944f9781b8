package io.palier.platform;

import io.palier.organization.StaffId;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at a browser without scripts: keeps cookies, follows nothing, sends the token of the last form seen. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String house;
    private String token = "";
    private String language = "en";

    Visitor(int port) {
        this.house = "http://localhost:" + port;
    }

    Visitor reading(String acceptLanguage) {
        this.language = acceptLanguage;
        return this;
    }

    /** Logs in and is let in. */
    Visitor as(StaffId id) {
        var answer = logIn(id.value(), "palier");
        if (!"/".equals(path(answer))) {
            throw new AssertionError("not let in: " + answer.statusCode() + " " + path(answer));
        }
        return this;
    }

    HttpResponse<String> logIn(String username, String password) {
        get("/login");
        return post("/login", Map.of("username", username, "password", password));
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    /** Sends a form, with the token of the page that was seen last. */
    HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        var fields = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return raw(path, fields + "&_csrf=" + encoded(token), headers);
    }

    /** Sends a form's body as it stands. */
    HttpResponse<String> raw(String path, String body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body, StandardCharsets.ISO_8859_1))
                .build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            var form = TOKEN.matcher(answer.body());
            if (form.find()) {
                token = form.group(1);
            }
            return answer;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(house + path)).header("Accept-Language", language);
        return headers.length == 0 ? request : request.headers(headers);
    }

    String token() {
        return token;
    }

    String house() {
        return house;
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    void lose(String cookie) {
        cookies.getCookieStore().getCookies().stream()
                .filter(one -> one.getName().equals(cookie))
                .toList()
                .forEach(one -> cookies.getCookieStore().remove(URI.create(house), one));
    }

    /** Where a redirect leads, without the host; empty where it is none. */
    static String path(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(URI::create)
                .map(to -> to.getPath() + (to.getQuery() == null ? "" : "?" + to.getQuery()))
                .orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
