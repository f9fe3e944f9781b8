import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Load on a running Palier, from this machine: {@code java bench/Load.java create|WHO BASE SECONDS CLIENTS [PATH]}, where
 * WHO logs in and reads PATH: a page where it begins with {@code /}, else part of the API ({@code tickets?team=…}). Each
 * client asks again when it has its answer. The first seconds are not counted: code is compiled meanwhile. Prints
 * requests a second, then the median and the 95th percentile in milliseconds; stops at the first answer that is not what
 * a person would want.
 */
class Load {

    private static final int WARM_UP = 8;
    private static final int CALLERS = 1_000;
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String TICKET =
            """
            {"caller": {"number": "+3363998%04d", "name": "Bench %d"}, "category": "DATA_SPEED",
             "summary": "Slow download in the evening, call %d", "description": "Below two megabits since Monday."}""";

    private final String base;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    Load(String base) {
        this.base = base;
    }

    public static void main(String[] arguments) throws Exception {
        var load = new Load(arguments[1]);
        var seconds = Integer.parseInt(arguments[2]);
        var clients = Integer.parseInt(arguments[3]);
        var request = arguments[0].equals("create") ? load.create() : load.read(arguments[0], arguments[4]);
        load.run(request, Math.min(WARM_UP, seconds), clients);
        System.out.println(load.run(request, seconds, clients).figures());
    }

    private Callable<HttpResponse<?>> create() throws Exception {
        var bearer = bearer("agent");
        var counter = new AtomicLong();
        return () -> {
            var call = counter.incrementAndGet();
            var body = TICKET.formatted(call % CALLERS, call % CALLERS, call);
            return send(at("/api/v1/tickets")
                    .header("Authorization", bearer)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body)));
        };
    }

    private Callable<HttpResponse<?>> read(String who, String path) throws Exception {
        if (!path.startsWith("/")) {
            var bearer = bearer(who);
            return () -> send(at("/api/v1/" + path).header("Authorization", bearer));
        }
        logIn(who);
        return () -> send(at(path));
    }

    private String bearer(String who) throws Exception {
        var basic = Base64.getEncoder().encodeToString((who + ":palier").getBytes(StandardCharsets.UTF_8));
        var answer = send(at("/api/v1/tokens").header("Authorization", "Basic " + basic).POST(BodyPublishers.noBody()));
        return "Bearer " + first(TOKEN, answer);
    }

    private void logIn(String who) throws Exception {
        var csrf = URLEncoder.encode(first(CSRF, send(at("/login"))), StandardCharsets.UTF_8);
        var answer = http.send(
                at("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("username=" + who + "&password=palier&_csrf=" + csrf))
                        .build(),
                BodyHandlers.discarding());
        if (answer.headers().firstValue("Location").orElse("?").contains("?")) {
            throw new IllegalStateException(who + " is not let in");
        }
    }

    private static String first(Pattern wanted, HttpResponse<String> answer) {
        var matcher = wanted.matcher(answer.body());
        if (!matcher.find()) {
            throw new IllegalStateException(answer.uri() + " answers without " + wanted);
        }
        return matcher.group(1);
    }

    /** An answer that sends elsewhere is none either: it would be the log-in page that is measured. */
    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.uri() + " answers " + answer.statusCode());
        }
        return answer;
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept-Language", "en")
                .timeout(Duration.ofSeconds(30));
    }

    private static Result run(Callable<?> request, int seconds, int clients) throws Exception {
        var pool = Executors.newFixedThreadPool(clients);
        try {
            var begin = System.nanoTime();
            var end = begin + TimeUnit.SECONDS.toNanos(seconds);
            var work = IntStream.range(0, clients)
                    .<Callable<long[]>>mapToObj(client -> () -> repeat(request, end))
                    .toList();
            var times = LongStream.empty();
            for (var client : pool.invokeAll(work)) {
                times = LongStream.concat(times, Arrays.stream(client.get()));
            }
            return new Result(times.sorted().toArray(), System.nanoTime() - begin);
        } finally {
            pool.shutdownNow();
        }
    }

    private static long[] repeat(Callable<?> request, long end) throws Exception {
        var times = LongStream.builder();
        for (var start = System.nanoTime(); start < end; start = System.nanoTime()) {
            request.call();
            times.add(System.nanoTime() - start);
        }
        return times.build().toArray();
    }

    /** Sorted times of single requests, and how long all of them took together, in nanoseconds. */
    private record Result(long[] times, long took) {

        String figures() {
            var perSecond = times.length / (took / 1e9);
            return String.format(Locale.ROOT, "%.1f %.1f %.1f", perSecond, at(50), at(95));
        }

        private double at(int percent) {
            return times[Math.min(times.length - 1, times.length * percent / 100)] / 1e6;
        }
    }
}
