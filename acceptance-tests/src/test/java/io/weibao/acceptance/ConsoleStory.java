package io.weibao.acceptance;

import static io.weibao.acceptance.People.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The console in a real browser, signed in by Keycloak: somebody reports at a desk, an engineer takes it up on the phone. */
class ConsoleStory {

    private static final String CHINESE = "(?s).*\\p{IsHan}.*";

    @Test
    void somebodyReportsSeeingThePromiseAndAnEngineerTakesItUpOnThePhone(
            @TempDir(cleanup = CleanupMode.NEVER) Path profile) throws IOException, InterruptedException {
        try (var browser = Browser.with(profile)) {
            // Given somebody of Acme at a desk
            browser.screen(1280, 800).open(Platform.running().gateway() + "/");
            signIn(browser, "acme-applicant");
            browser.until(".nav").picture("queue-desktop");

            // When the defect is typed and its impact chosen, the promise stands beside it
            browser.click(".top-raise")
                    .type(".raise-form input.ant-input", "查询页面打不开")
                    .type(".raise-form textarea", "点击查询后一直转圈，从今天上午开始");
            assertThat(browser.evaluate("document.querySelector('.promise-sentence') === null")
                            .asBoolean())
                    .as("nothing is promised before the impact is known")
                    .isTrue();
            browser.click(".raise-form fieldset:nth-of-type(2) label:nth-of-type(3) input")
                    .until(".promise-sentence strong");
            var ordinary = browser.text(".promise-sentence");
            browser.click(".raise-form fieldset:nth-of-type(2) input[type=radio]")
                    .untilTrue("document.querySelector('.promise-sentence')?.innerText !== " + Browser.quoted(ordinary))
                    .until(".promise-ribbon *");
            assertThat(browser.text(".promise-sentence")).containsPattern("\\d{1,2}:\\d\\d");
            browser.picture("raise-desktop")
                    .click(".raise-form button[type=submit]")
                    .untilTrue("location.pathname.startsWith('/tickets/')");
            var number = browser.address().replaceFirst(".*/tickets/([A-Z0-9-]+).*", "$1");
            assertThat(number).matches("DEF-\\d{4}-\\d+");
            assertThat(browser.text(".ticket-head h1")).isEqualTo("查询页面打不开");

            // And it speaks both languages
            var first = browser.picture("ticket-desktop").text("nav.nav");
            var language = browser.evaluate("document.documentElement.lang").asText();
            browser.click(".top button[lang], .top button[aria-label*='English'], .top button[aria-label*='中文']")
                    .untilTrue("document.documentElement.lang !== '" + language + "'");
            var second = browser.picture("ticket-desktop-other-language").text("nav.nav");
            assertThat(first.matches(CHINESE)).isNotEqualTo(second.matches(CHINESE));
            signOut(browser);

            // When an engineer opens it on the phone and does what is next
            browser.screen(390, 844).open(Platform.running().gateway() + "/tickets/" + number);
            signIn(browser, "engineer");
            browser.until(".composer-primary").picture("ticket-phone");
            assertThat(browser.evaluate("document.documentElement.scrollWidth <= innerWidth")
                            .asBoolean())
                    .as("nothing stands out at the side of the phone")
                    .isTrue();
            // One press is enough, unless the response may be dated back: then a form asks for its moment.
            browser.click(".composer-primary").until(".action-form button[type=submit], .composer .note-good");
            if (browser.evaluate("document.querySelector('.action-form') !== null")
                    .asBoolean()) {
                browser.click(".action-form button[type=submit]");
            }
            browser.until(".composer .note-good").until(".composer-primary").picture("ticket-phone-after");

            // Then it is done, under the engineer's name, and the browser had nothing to complain about
            var ticket = as("engineer")
                    .get("/api/v1/tickets/{number}", number)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(ticket.getString("state")).isEqualTo("RESPONDED");
            assertThat(ticket.getString("assignee.id")).isEqualTo("0190a000-0000-7000-9000-000000000002");
            browser.open(Platform.running().gateway() + "/").until("main").picture("queue-phone");
            signOut(browser);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void signIn(Browser browser, String person) {
        browser.click(".landing-button")
                .type("#username", person)
                .type("#password", "weibao-demo")
                .click("#kc-login")
                .until("nav.nav");
        assertThat(browser.address()).startsWith(Platform.running().gateway().toString());
    }

    /** From a page that asks for nothing: what another still asks for while its session ends is refused, as it should be. */
    private static void signOut(Browser browser) {
        browser.open(Platform.running().gateway() + "/nothing-here").until("nav.nav");
        browser.click(".top > button:last-of-type").click("a[href='/sign-out']").until(".landing-button");
        as("agent").get("/api/v1/me").then().statusCode(200);
        assertThat(browser.evaluate("document.querySelector('nav.nav') === null")
                        .asBoolean())
                .isTrue();
    }
}
