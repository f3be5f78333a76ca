package io.weibao.launcher.part;

import io.weibao.launcher.home.Home;
import io.weibao.launcher.home.Versions;
import io.weibao.launcher.mail.MailCatcher;
import io.weibao.launcher.software.JavaProgram;
import io.weibao.launcher.software.Libraries;
import java.util.List;
import java.util.Map;

/** The mail catcher: takes every mail the platform sends and shows it, and sends none of it on. */
public record MailCatcherPart(Home home, Addresses addresses) implements Part {

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public String version() {
        return Versions.of("greenmail");
    }

    @Override
    public String address() {
        return addresses.http("mail");
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of(
                "smtp", addresses.ports().of("smtp"), "mail", addresses.ports().of("mail"));
    }

    @Override
    public Launch launch() {
        return new Launch(
                JavaProgram.withMemory("64m", "64m")
                        .options(List.of("-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=24m"))
                        .run(
                                Libraries.classPath(),
                                MailCatcher.class.getName(),
                                String.valueOf(addresses.ports().of("smtp")),
                                String.valueOf(addresses.ports().of("mail"))),
                Map.of("MALLOC_ARENA_MAX", "2"),
                home.directory());
    }

    @Override
    public boolean isReady() throws InterruptedException {
        return Probe.answers(address() + "/api/messages");
    }
}
