package io.weibao.kit.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
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

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "*/*", "application/pdf"})
    void givesFilesWhereTheServiceSaysSo(String accept) {
        given().header("Accept", accept)
                .get("/api/letters/1/file")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/plain"));
        refused(given().header("Accept", "text/plain").get("/api/letters/1").then(), 406, "not-acceptable");
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

    /** What no client would send. */
    private static String raw(String head) throws IOException {
        int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
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
