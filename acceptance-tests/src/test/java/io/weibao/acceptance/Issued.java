package io.weibao.acceptance;

import static io.restassured.RestAssured.given;
import static io.weibao.acceptance.People.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipInputStream;

/** A document that was issued: its two files as anybody who may reads them, and what the public address says of them. */
record Issued(String number, JsonPath shown) {

    static Issued of(String number) {
        return new Issued(
                number,
                as("manager")
                        .get("/api/v1/documents/{number}", number)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath());
    }

    /** The file as somebody downloads it. */
    byte[] file(String person, String form) {
        var answer = as(person)
                .header("Accept", "text/html,*/*;q=0.8")
                .get("/api/v1/documents/{number}/{form}", number, form)
                .then()
                .statusCode(200)
                .extract();
        assertThat(answer.header("Content-Disposition"))
                .startsWith("attachment")
                .contains(number);
        assertThat(answer.headers().getValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.header("ETag")).isEqualTo("\"" + sha256(answer.asByteArray()) + "\"");
        return answer.asByteArray();
    }

    /** What the PDF says, page after page, as a program reads it that knows nothing of us. */
    String pdfText() {
        return poppler("pdftotext", "-layout", "%s", "-");
    }

    /** Every font of the PDF travels within it. */
    void assertFontsAreEmbedded() {
        var fonts = poppler("pdffonts", "%s").lines().skip(2).toList();
        assertThat(fonts)
                .isNotEmpty()
                .allMatch(font -> font.matches(".*\\s(yes)\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+\\s*"));
    }

    /** What the Word file says, without its formatting. */
    String wordText() {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file("manager", "docx")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", "");
                }
            }
            throw new AssertionError("no Word file");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a stranger hears who holds a file with this digest. */
    ValidatableResponse verified(String digest) {
        return given().baseUri(Platform.running().gateway().toString())
                .header("Accept-Language", "zh-CN")
                .queryParam("digest", digest)
                .get("/api/v1/document-verifications/{number}", number)
                .then();
    }

    static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String poppler(String... words) {
        try {
            var pdf = Files.createTempFile(number, ".pdf");
            Files.write(pdf, file("manager", "pdf"));
            var command = List.of(words).stream()
                    .map(word -> word.equals("%s") ? pdf.toString() : word)
                    .toList();
            var process = new ProcessBuilder(command).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as("%s", command).isZero();
            Files.delete(pdf);
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
