package io.palier.letter;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which addresses a webhook may call: public ones over https, and networks of our own that were named. Everything else
 * would let whoever registers an endpoint knock at doors that only this machine reaches. It is asked before each call, and
 * Java remembers a name's address for half a minute, so the address that is called is the one that was looked at.
 */
@Component
class AddressGuard {

    /** Addresses that lead nowhere public, beside those that {@link InetAddress} knows of. */
    private static final Network[] RESERVED = Stream.of(
                    "0.0.0.0/8",
                    "100.64.0.0/10",
                    "192.0.0.0/24",
                    "198.18.0.0/15",
                    "240.0.0.0/4",
                    "fc00::/7",
                    "64:ff9b::/96",
                    "2001::/32",
                    "2002::/16")
            .map(Network::valueOf)
            .toArray(Network[]::new);

    private final WebhookSettings settings;

    AddressGuard(WebhookSettings settings) {
        this.settings = settings;
    }

    /** Why that address is not called; empty where it may be. */
    Optional<WebhookRefused.Reason> objection(String url) {
        var address = read(url);
        if (address == null) {
            return Optional.of(WebhookRefused.Reason.URL_UNREADABLE);
        }
        try {
            var hosts = InetAddress.getAllByName(address.getHost());
            if (Stream.of(hosts).allMatch(this::isInner)) {
                return Optional.empty();
            }
            if (!Stream.of(hosts).allMatch(host -> isInner(host) || isPublic(host))) {
                return Optional.of(WebhookRefused.Reason.URL_PRIVATE);
            }
            return address.getScheme().equals("https")
                    ? Optional.empty()
                    : Optional.of(WebhookRefused.Reason.URL_UNENCRYPTED);
        } catch (UnknownHostException e) {
            return Optional.of(WebhookRefused.Reason.URL_UNKNOWN);
        }
    }

    private static @Nullable URI read(String url) {
        try {
            var address = URI.create(url);
            var isWeb = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            return isWeb
                            && address.getHost() != null
                            && address.getRawUserInfo() == null
                            && address.getRawFragment() == null
                    ? address
                    : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private boolean isInner(InetAddress host) {
        return settings.innerNetworks().stream().anyMatch(network -> network.holds(host));
    }

    private static boolean isPublic(InetAddress host) {
        return !host.isAnyLocalAddress()
                && !host.isLoopbackAddress()
                && !host.isLinkLocalAddress()
                && !host.isSiteLocalAddress()
                && !host.isMulticastAddress()
                && Stream.of(RESERVED).noneMatch(network -> network.holds(host));
    }
}
