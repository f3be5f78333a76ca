package io.weibao.kit.test;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/** Access tokens as the issuer would give them, signed by a key of this JVM that the application under test trusts. */
public final class Tokens {

    public static final UUID ACME = UUID.fromString("0190a000-0000-7000-8000-00000000000a");
    public static final UUID BORUN = UUID.fromString("0190a000-0000-7000-8000-00000000000b");

    static final String ISSUER = "http://issuer.test/realms/weibao";

    private static final String PRIVATE = "weibao.test.key.private";
    private static final String PUBLIC = "weibao.test.key.public";

    private Tokens() {}

    /** Begins a token for somebody of this name, who has no role yet. */
    public static Token of(String username) {
        return new Token(username);
    }

    /** Somebody of the provider. */
    public static Token staff(String username, String... roles) {
        return of(username).role(roles);
    }

    /** Somebody of a customer. */
    public static Token customerPerson(String username, UUID customer, String... roles) {
        return of(username).role(roles).customer(customer);
    }

    /** A partner's system, which acts for a customer. */
    public static Token partner(String client, UUID customer) {
        return of("service-account-" + client).role("partner").customer(customer);
    }

    /** What the application must know to trust these tokens. */
    static Map<String, String> settings() {
        prepareKey();
        return Map.of(
                "WEIBAO_ISSUER",
                ISSUER,
                "quarkus.oidc.auth-server-url",
                "",
                "quarkus.oidc.public-key",
                System.getProperty(PUBLIC),
                "quarkus.oidc.token.issuer",
                ISSUER);
    }

    static String sign(String claims) {
        prepareKey();
        String content = encode("{\"alg\":\"RS256\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8))
                + "."
                + encode(claims.getBytes(StandardCharsets.UTF_8));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(privateKey());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + encode(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A token could not be signed", e);
        }
    }

    private static synchronized void prepareKey() {
        if (System.getProperty(PRIVATE) != null) {
            return;
        }
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair keys = generator.generateKeyPair();
            Base64.Encoder base64 = Base64.getEncoder();
            System.setProperty(PUBLIC, base64.encodeToString(keys.getPublic().getEncoded()));
            System.setProperty(PRIVATE, base64.encodeToString(keys.getPrivate().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No key could be made", e);
        }
    }

    private static PrivateKey privateKey() throws GeneralSecurityException {
        byte[] encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE));
        return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
