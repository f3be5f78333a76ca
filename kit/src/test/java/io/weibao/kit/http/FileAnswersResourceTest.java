package io.weibao.kit.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.weibao.kit.test.WeibaoStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(WeibaoStack.class)
class FileAnswersResourceTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*                       | application/pdf",
                "application/*             | application/pdf",
                "image/png                 | image/png",
                "application/pdf;q=0, */*  | application/pdf",
                BROWSER + "                | application/pdf",
            })
    void givesAFileToBeSavedAndNeverShown(String accept, String type) {
        get("/api/letters/1/scan", accept)
                .statusCode(200)
                .contentType(startsWith(type))
                .header("Content-Disposition", "attachment; filename=\"scan.pdf\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/html", "application/pdf;q=0", "image/*;q=0.0, text/plain"})
    void refusesWhoTakesNoneOfItsTypes(String accept) {
        get("/api/letters/1/scan", accept)
                .statusCode(406)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-acceptable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json"})
    void answersInJsonWhereAFileIsTaken(String accept) {
        given().header("Accept", accept)
                .contentType("application/pdf")
                .body(new byte[] {1, 2, 3})
                .put("/api/letters/1/scan")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .body("bytes", equalTo(3));
    }

    @Test
    void makesAFileAnAttachmentEvenIfItsResourceForgets() {
        get("/api/letters/1/copy", "*/*")
                .statusCode(200)
                .contentType(startsWith("application/pdf"))
                .header("Content-Disposition", "attachment");
    }

    @Test
    void takesTheNameFromATypeThatNobodyDeclared() {
        get("/api/letters/1/page", BROWSER)
                .statusCode(200)
                .contentType("application/octet-stream")
                .header("Content-Disposition", "attachment")
                .header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void leavesJsonAndProblemsAsTheyAre() {
        get("/api/letters", "*/*")
                .contentType(startsWith("application/json"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", nullValue());
        get("/api/letters/1/nowhere", "*/*")
                .statusCode(404)
                .contentType("application/problem+json")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", nullValue());
    }

    private static ValidatableResponse get(String address, String accept) {
        return given().header("Accept", accept).get(address).then();
    }
}
