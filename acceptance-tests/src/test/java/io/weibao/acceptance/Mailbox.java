package io.weibao.acceptance;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Map;

/** What the mail catcher has caught for somebody: the notices that really left by SMTP. */
final class Mailbox {

    private final String address;

    private Mailbox(String address) {
        this.address = address;
    }

    /** The mailbox of one of the provider's people. */
    static Mailbox of(String person) {
        return new Mailbox(person + "@weibao.example");
    }

    /** The texts of all mails that speak of a ticket, each with its subject in front, newest first. */
    List<String> about(String number) {
        List<Map<String, String>> mails = given().baseUri(
                        Platform.running().address("mail").toString())
                .queryParam("to", address)
                .get("/api/messages")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("$");
        return mails.stream()
                .map(mail -> mail.get("subject") + "\n" + mail.get("text"))
                .filter(mail -> mail.contains(number))
                .toList();
    }
}
