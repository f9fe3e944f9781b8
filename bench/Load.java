import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Load on a running Palier, from this machine: {@code java bench/Load.java create|queue|board|ticket BASE SECONDS CLIENTS}.
 * Each client sends its next request when the answer to the last has come. Prints requests a second and the median and
 * 95th percentile in milliseconds; stops with an error at the first answer that is not what a person would want.
 */
class Load {

    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final String base;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Load(String base) {
        this.base = base;
    }

    public static void main(String[] arguments) throws Exception {
        var load = new Load(arguments[1]);
        var seconds = Integer.parseInt(arguments[2]);
        var clients = Integer.parseInt(arguments[3]);
        var request = load.request(arguments[0]);
        load.run(request, Math.min(5, seconds), clients);
        load.run(request, seconds, clients).print(arguments[0]);
    }

    private Callable<Integer> request(String what) throws Exception {
        switch (what) {
            case "create":
                return create();
            case "queue":
                logIn("agent");
                return page("/desk");
            case "board":
                logIn("manager");
                return page("/dashboard");
            default:
                logIn("manager");
                return page(what);
        }
    }

    private Callable<Integer> create() throws Exception {
        var basic = Base64.getEncoder().encodeToString("agent:palier".getBytes(StandardCharsets.UTF_8));
        var answer = send(at("/api/v1/tokens").header("Authorization", "Basic " + basic).POST(BodyPublishers.noBody()));
        var matcher = TOKEN.matcher(answer);
        if (!matcher.find()) {
            throw new IllegalStateException("no token");
        }
        var bearer = "Bearer " + matcher.group(1);
        var counter = new AtomicLong();
        var customers = 1000;
        return () -> {
            var n = counter.incrementAndGet();
            var body = "{\"caller\":{\"number\":\"+3363998%04d\",\"name\":\"Bench %d\"},\"category\":\"DATA_SPEED\","
                    + "\"summary\":\"Slow download in the evening, call %d\",\"description\":\"Below two megabits since Monday.\"}";
            var request = at("/api/v1/tickets")
                    .header("Authorization", bearer)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body.formatted(n % customers, n % customers, n)));
            return http.send(request.build(), BodyHandlers.ofString()).statusCode();
        };
    }

    private Callable<Integer> page(String path) {
        return () -> http.send(at(path).GET().build(), BodyHandlers.ofByteArray()).statusCode();
    }

    private void logIn(String name) throws Exception {
        var matcher = CSRF.matcher(send(at("/login").GET()));
        if (!matcher.find()) {
            throw new IllegalStateException("no log-in form");
        }
        var form = "username=" + name + "&password=palier&_csrf=" + URLEncoder.encode(matcher.group(1), StandardCharsets.UTF_8);
        send(at("/login").header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)));
    }

    private String send(HttpRequest.Builder request) throws Exception {
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(answer.uri() + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(30));
    }

    private Result run(Callable<Integer> request, int seconds, int clients) throws Exception {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        var pool = Executors.newFixedThreadPool(clients);
        try {
            var work = IntStream.range(0, clients)
                    .<Callable<long[]>>mapToObj(client -> () -> {
                        var times = LongStream.builder();
                        while (System.nanoTime() < end) {
                            var start = System.nanoTime();
                            int status = request.call();
                            if (status >= 300) {
                                throw new IllegalStateException("answered " + status);
                            }
                            times.add(System.nanoTime() - start);
                        }
                        return times.build().toArray();
                    })
                    .toList();
            var times = LongStream.empty();
            for (var future : pool.invokeAll(work)) {
                times = LongStream.concat(times, Arrays.stream(future.get()));
            }
            return new Result(times.sorted().toArray(), seconds);
        } finally {
            pool.shutdownNow();
        }
    }

    record Result(long[] times, int seconds) {
        void print(String what) {
            System.out.printf(
                    java.util.Locale.ROOT,
                    "%s %.1f %.1f %.1f%n",
                    what,
                    (double) times.length / seconds,
                    times[times.length / 2] / 1e6,
                    times[times.length * 95 / 100] / 1e6);
        }
    }
}
