package io.palier.letter;

import static io.palier.letter.WebhookRefused.Reason.URL_PRIVATE;
import static io.palier.letter.WebhookRefused.Reason.URL_UNENCRYPTED;
import static io.palier.letter.WebhookRefused.Reason.URL_UNREADABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTests {

    private final AddressGuard guard = guard();
    private final AddressGuard lenient = guard("10.1.0.0/16", "fd00:1::/32");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://localhost/",
                "https://10.1.2.3/",
                "https://172.16.0.1/",
                "https://192.168.1.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/",
                "https://0.0.0.0/",
                "https://[::1]/",
                "https://[fd00::1]/",
                "https://[fe80::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[64:ff9b::7f00:1]/",
                "https://[2002:7f00:1::]/",
                "https://2130706433/",
                "https://224.0.0.1/"
            })
    void doorsThatOnlyThisMachineReachesStayShut(String url) {
        assertThat(guard.objection(url)).isPresent();
    }

    @Test
    void whatIsPublicIsCalledOverAnEncryptedLineOnly() {
        assertThat(guard.objection("https://93.184.216.34/hooks")).isEmpty();
        assertThat(guard.objection("http://93.184.216.34/hooks")).contains(URL_UNENCRYPTED);
        assertThat(guard.objection("https://[2606:2800:220:1::1]/")).isEmpty();
    }

    @Test
    void ourOwnNetworksAreCalledWhereTheyWereNamed() {
        assertThat(lenient.objection("http://10.1.2.3/")).isEmpty();
        assertThat(lenient.objection("http://[fd00:1::1]/")).isEmpty();
        assertThat(lenient.objection("http://10.2.2.3/")).contains(URL_PRIVATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "ftp://93.184.216.34/",
                "file:///etc/passwd",
                "https://",
                "https://user:word@93.184.216.34/",
                "https://93.184.216.34/#part",
                "https://93.184.216.34/a b"
            })
    void whatIsNoAddressIsRefused(String url) {
        assertThat(guard.objection(url)).contains(URL_UNREADABLE);
    }

    @Test
    void aNetworkEndsWhereItsBitsEnd() throws UnknownHostException {
        var network = Network.valueOf("10.1.128.0/17");
        assertThat(network.holds(InetAddress.getByName("10.1.128.0"))).isTrue();
        assertThat(network.holds(InetAddress.getByName("10.1.255.255"))).isTrue();
        assertThat(network.holds(InetAddress.getByName("10.1.127.255"))).isFalse();
        assertThat(network.holds(InetAddress.getByName("::1"))).isFalse();
        assertThat(Network.valueOf("0.0.0.0/0").holds(InetAddress.getByName("200.1.1.1")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"palier.example", "10.0.0.0/33", "10.0.0.0/8/8", "10.0.0.0/-1", "10.0.0.0/x", ""})
    void whatIsNoNetworkIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Network.valueOf(text));
    }

    private static AddressGuard guard(String... networks) {
        var minute = Duration.ofMinutes(1);
        return new AddressGuard(new WebhookSettings(
                List.of(networks).stream().map(Network::valueOf).toList(), 20, minute, minute, minute, minute, minute));
    }
}
