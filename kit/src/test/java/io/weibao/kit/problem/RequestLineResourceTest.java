package io.weibao.kit.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.weibao.kit.test.Tokens;
import io.weibao.kit.test.WeibaoStack;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(WeibaoStack.class)
class RequestLineResourceTest {

    private static final String CUSTOMER = "\"customer\":\"0190a000-0000-7000-8000-00000000000a\"";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/json",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                "text/html, application/*;q=0.1",
                "garbage, application/json",
            })
    void answersInJsonWhateverElseTheCallerTakes(String accept) {
        given().header("Accept", accept)
                .get("/api/letters")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .body("text", equalTo("<script>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/html", "image/png", "garbage", "application/xml;q=0.9", "application/json;q=0", ";;;", "*"
            })
    void refusesBeforeAnythingIsDoneWhoTakesNoJson(String accept) {
        int before = given().get("/api/letters").path("taken");
        refused(
                given().header("Accept", accept)
                        .contentType("application/json")
                        .body("{}")
                        .post("/api/letters")
                        .then(),
                406,
                "not-acceptable");
        given().get("/api/letters").then().body("taken", equalTo(before));
    }

    @Test
    void takesAnEmptyAcceptForNone() throws IOException {
        assertThat(raw("GET /api/letters HTTP/1.1\r\nAccept:\r\n"))
                .startsWith("HTTP/1.1 200")
                .contains("application/json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"title\":\"a\\u0000b\"}             | /title",
                "{\"a\":[{\"b\":\"\\\\\\u0000\"}]}     | /a/0/b",
                "[\"\\u0000\"]                         | /0",
            })
    void refusesNulInATextAtItsPlace(String body, String pointer) {
        refused(letter(body), 422, "invalid-value").body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void takesWhatOnlyLooksLikeNul() {
        letter("{\"title\":\"\\\\u0000\"}").statusCode(200).body("letter", containsString("u0000"));
        letter("").statusCode(200).body("letter", equalTo("null"));
        refused(letter("{\"title\":\"\\u0000"), 400, "malformed-json");
    }

    @Test
    void refusesNulInAnAddress() {
        refused(given().urlEncodingEnabled(false).get("/api/letters/%00").then(), 404, "not-found");
        refused(given().urlEncodingEnabled(false).get("/api/letters?a=b&q=x%00").then(), 422, "invalid-value")
                .body("errors[0].pointer", equalTo("/q"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/letters/%zz",
                "/api/letters/{x}",
                "/api/letters/a|b",
                "/api/letters/%",
                "/api/letters?q=%zz",
                "/api/letters?q={x}",
                "/api/letters?q=a|b",
                "/api/letters?q=%4",
                "/nowhere/{x}",
            })
    void refusesInWordsAnAddressThatCannotBeRead(String address) throws IOException {
        assertThat(raw("GET " + address + " HTTP/1.1\r\nAccept-Language: zh\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "/problems/malformed-address", "竖线等字符须转义");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/letters?q=, /q",
        "/api/letters?q, /q",
        "/api/letters?a=b&q=%20, /q",
        "/api/letters?q=x&q=, /q",
    })
    void refusesAParameterWithoutAValue(String address, String pointer) {
        refused(given().urlEncodingEnabled(false).get(address).then(), 422, "invalid-value")
                .body("errors.pointer", equalTo(List.of(pointer)));
    }

    @Test
    void refusesAllParametersWithoutAValueAtOnce() {
        refused(given().urlEncodingEnabled(false).get("/api/letters?a=&b=1&c=").then(), 422, "invalid-value")
                .body("errors.pointer", containsInAnyOrder("/a", "/c"));
    }

    @Test
    void refusesAnAddressThatIsTooLong() {
        refused(given().get("/api/letters?q=" + "x".repeat(9000)).then(), 414, "address-too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api", "/api/nowhere", "/q/nosuch", "/nowhere.html"})
    void saysInTheSameFormThatNobodyAnswersAnAddress(String address) {
        refused(given().accept("*/*").get(address).then(), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"title\":\"a\",\"title\":\"b\",CUSTOMER}                                | 400 | malformed-json",
                "{\"title\":\"a\",\"sentAt\":1795328000,CUSTOMER}                          | 422 | wrong-type",
                "{\"title\":\"a\",\"sentAt\":1.5,CUSTOMER}                                 | 422 | wrong-type",
                "{\"title\":\"a\",\"sentAt\":\"1795328000\",CUSTOMER}                      | 422 | invalid-value",
                "{\"title\":\"a\",\"sentAt\":\"+10000-01-01T00:00:00Z\",CUSTOMER}          | 422 | invalid-value",
                "{\"title\":\"a\",\"weight\":1000000000000000000000000000000,CUSTOMER}     | 422 | invalid-value",
            })
    void readsBodiesToTheLetter(String body, int status, String slug) {
        refused(parcel(body.replace("CUSTOMER", CUSTOMER)), status, slug);
    }

    @Test
    void callsAnEmptyBodyMissingAsAWhole() {
        refused(parcel(""), 422, "missing-value").body("errors[0].pointer", equalTo("/"));
    }

    @Test
    void isNotAlarmedByACallerWhoHangsUpWithinABody() {
        String half =
                "POST /parcels HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 500\r\nAuthorization: "
                        + Tokens.staff("agent", "agent").bearer() + "\r\n";
        Logger log = Logger.getLogger(Accidents.class.getName());
        List<LogRecord> told = new CopyOnWriteArrayList<>();
        Handler ear = new Ear(told);
        Level usual = log.getLevel();
        log.setLevel(Level.FINE);
        log.addHandler(ear);
        try {
            // Whoever is gone before anybody began to read is not even noticed.
            await().until(() -> {
                hangUpWithin(half);
                return !told.isEmpty();
            });
        } finally {
            log.removeHandler(ear);
            log.setLevel(usual);
        }
        assertThat(told).allSatisfy(record -> {
            assertThat(record.getLevel().intValue()).isLessThan(Level.INFO.intValue());
            assertThat(record.getMessage()).contains("hung up");
        });
    }

    private static ValidatableResponse letter(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/api/letters")
                .then();
    }

    private static ValidatableResponse parcel(String body) {
        return given().header("Authorization", Tokens.staff("agent", "agent").bearer())
                .contentType("application/json")
                .body(body)
                .post("/parcels")
                .then();
    }

    /** Hears what is written to a log. */
    private static final class Ear extends Handler {

        private final List<LogRecord> told;

        Ear(List<LogRecord> told) {
            this.told = told;
        }

        @Override
        public void publish(LogRecord entry) {
            told.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private static void hangUpWithin(String head) throws IOException {
        try (Socket socket = connected()) {
            socket.getOutputStream()
                    .write((head + "Host: 127.0.0.1\r\n\r\n{\"a\"").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        }
    }

    private static Socket connected() throws IOException {
        return new Socket(
                InetAddress.getLoopbackAddress(),
                ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class));
    }

    /** What no client would send. */
    private static String raw(String head) throws IOException {
        try (Socket socket = connected()) {
            socket.getOutputStream()
                    .write((head + "Host: 127.0.0.1\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status, String slug) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + slug));
    }
}
