package io.weibao.inspection.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.weibao.kit.problem.InvalidValues;
import java.net.InetAddress;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a check may look, whatever name or form an address comes in. */
class TargetRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "::1",
                "0.0.0.0",
                "::",
                "169.254.169.254",
                "169.254.1.1",
                "fe80::1",
                "fd00:ec2::254",
                "100.100.100.200",
                "224.0.0.1",
                "ff02::1",
                "255.255.255.255",
                "198.18.0.1",
                "::ffff:127.0.0.1",
                "::ffff:169.254.169.254",
                "::ffff:0:7f00:1",
                "::ffff:0:a9fe:a9fe",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
            })
    void some_addresses_are_never_looked_at(String address) {
        assertThat(Addresses.isNever(InetAddress.ofLiteral(address), false)).isTrue();
    }

    @Test
    void loopback_only_where_the_installation_allows_it() {
        assertThat(Addresses.isNever(InetAddress.ofLiteral("127.0.0.1"), true)).isFalse();
        assertThat(Addresses.isNever(InetAddress.ofLiteral("169.254.169.254"), true))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.1.2.3", "172.16.0.1", "192.168.1.1", "100.64.0.1", "fd12::1"})
    void private_addresses_need_a_network_on_the_list(String address) {
        InetAddress resolved = InetAddress.ofLiteral(address);
        assertThat(Addresses.isNever(resolved, false)).isFalse();
        assertThat(allowed("erp.acme.example").reaches(resolved)).isFalse();
        assertThat(allowed("erp.acme.example", address + "/32").reaches(resolved))
                .isTrue();
    }

    @Test
    void a_public_address_needs_only_its_name_on_the_list() {
        assertThat(allowed("erp.acme.example").reaches(InetAddress.ofLiteral("93.184.215.14")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "erp.acme.example,https://erp.acme.example/health,true",
        "erp.acme.example,https://ERP.acme.example.:8443/,true",
        "erp.acme.example:443,https://erp.acme.example/,true",
        "erp.acme.example:443,https://erp.acme.example:8443/,false",
        "*.acme.example,http://a.b.acme.example/,true",
        "*.acme.example,http://acme.example/,false",
        "*.acme.example,http://evilacme.example/,false",
        "acme.example,http://acme.example.evil.example/,false",
        "10.0.0.0/8,http://10.0.0.1/,false",
        "10.0.0.1,http://10.0.0.1/,true",
        "[fd12::1]:8080,http://[fd12::1]:8080/,true",
    })
    void names_on_the_list_are_met_exactly(String line, String url, boolean named) {
        assertThat(allowed(line).names(Target.of(url))).isEqualTo(named);
    }

    @Test
    void nothing_is_allowed_unless_it_is_said() {
        assertThat(allowed().names(Target.of("http://erp.acme.example/"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://erp.acme.example/",
                "file:///etc/passwd",
                "http://user@erp.acme.example/",
                "http://user:secret@erp.acme.example/",
                "http://erp.acme.example/#fragment",
                "http:///path",
                "http://2130706433/",
                "http://0x7f.1/",
                "http://erp.acme.example:0/",
                "http://erp.acme.example:70000/",
                "http://erp acme/",
                "http://erp.acme.example/\r\nHost: other",
                "//erp.acme.example/",
                "erp.acme.example",
                "",
            })
    void what_could_lead_elsewhere_is_no_address(String url) {
        assertThatThrownBy(() -> Target.of(url)).isInstanceOf(InvalidValues.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://acme.example",
                "*",
                "*.",
                "acme_example",
                "10.0.0.0/33",
                "10.0.0/8",
                "a.example:0",
                "a.example:99999",
                "[::1",
                "-a.example"
            })
    void lines_that_are_no_target_are_not_read(String line) {
        assertThat(AllowedTarget.parse(line)).isEmpty();
    }

    private static AllowedTargets allowed(String... lines) {
        return new AllowedTargets(UUID.randomUUID(), 1, List.of(lines));
    }
}
