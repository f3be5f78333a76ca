package io.weibao.kit.test;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A token in the making. People of the realm have the ids they have there; anybody else has one that follows from the name. */
public final class Token {

    private static final Map<String, String> REALM = Map.ofEntries(
            entry("agent", "01"),
            entry("engineer", "02"),
            entry("tech-lead", "03"),
            entry("supervisor", "04"),
            entry("manager", "05"),
            entry("quality", "06"),
            entry("admin", "07"),
            entry("acme-applicant", "11"),
            entry("acme-head", "12"),
            entry("acme-lead", "13"),
            entry("borun-applicant", "21"),
            entry("borun-head", "22"),
            entry("borun-lead", "23"));

    private final String username;
    private final List<String> roles = new ArrayList<>();
    private UUID id;
    private @Nullable UUID customer;
    private String locale = "en";
    private Duration validFor = Duration.ofMinutes(10);
    private String type = "Bearer";

    Token(String username) {
        this.username = username;
        this.id = idOf(username);
    }

    /** The id of somebody of this name. */
    public static UUID idOf(String username) {
        String number = REALM.get(username);
        return number == null
                ? UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8))
                : UUID.fromString("0190a000-0000-7000-9000-0000000000" + number);
    }

    public Token role(String... more) {
        roles.addAll(List.of(more));
        return this;
    }

    public Token customer(UUID of) {
        customer = of;
        return this;
    }

    public Token id(UUID other) {
        id = other;
        return this;
    }

    public Token locale(String language) {
        locale = language;
        return this;
    }

    /** Was good once. */
    public Token expired() {
        validFor = Duration.ofMinutes(-10);
        return this;
    }

    /** Tells who signed in, and is no access token. */
    public Token identity() {
        type = "ID";
        return this;
    }

    /** The signed token, as it stands behind {@code Bearer}. */
    public String sign() {
        Instant now = Clock.systemUTC().instant();
        String quoted = roles.stream().map(role -> "\"" + role + "\"").collect(joining(","));
        return Tokens.sign("""
                {"typ":"%s","iss":"%s","sub":"%s","preferred_username":"%s","name":"%s","email":"%s@weibao.example","locale":"%s",\
                "iat":%d,"exp":%d,"azp":"weibao-gateway","realm_access":{"roles":[%s]}%s}""".formatted(
                        type,
                        Tokens.ISSUER,
                        id,
                        username,
                        username,
                        username,
                        locale,
                        now.minus(Duration.ofMinutes(20)).getEpochSecond(),
                        now.plus(validFor).getEpochSecond(),
                        quoted,
                        customer == null ? "" : ",\"customer\":\"" + customer + "\""));
    }

    /** The header's value. */
    public String bearer() {
        return "Bearer " + sign();
    }
}
