package io.weibao.reporting.register;

import static io.restassured.RestAssured.given;
import static io.weibao.reporting.Scene.manager;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.weibao.reporting.wire.CustomerTeller;
import java.util.UUID;

/** Asks for documents as the service manager, and for their verification as anybody. */
final class DocumentCalls {

    private DocumentCalls() {}

    static String summaryOf(CustomerTeller customer, String month, String language) {
        return "{\"kind\":\"OPERATIONS_SUMMARY\",\"customer\":\"%s\",\"month\":\"%s\",\"language\":\"%s\"}"
                .formatted(customer.id(), month, language);
    }

    static String replacing(String number, String request) {
        return request.replace("}", ",\"replaces\":\"" + number + "\"}");
    }

    static ValidatableResponse issue(String body) {
        return issueWith(UUID.randomUUID().toString(), body);
    }

    static ValidatableResponse issueWith(String key, String body) {
        return manager()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/documents")
                .then();
    }

    /** As a page. */
    static ValidatableResponse preview(String body) {
        return manager()
                .contentType(ContentType.JSON)
                .accept("text/html")
                .body(body)
                .post("/api/v1/documents/preview")
                .then();
    }

    static ValidatableResponse verify(String number, String digest) {
        return given().get("/api/v1/document-verifications/" + number + "?digest=" + digest)
                .then();
    }
}
