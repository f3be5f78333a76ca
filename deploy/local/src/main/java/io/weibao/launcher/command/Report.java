package io.weibao.launcher.command;

import io.weibao.launcher.home.Secrets;
import io.weibao.launcher.supervisor.Failure;
import io.weibao.launcher.supervisor.PartStatus;
import io.weibao.launcher.supervisor.Status;
import java.util.Objects;

/** What {@code up} says at its end. */
final class Report {

    private Report() {}

    static String table(Status status) {
        Table table = new Table("PART", "STATE", "ADDRESS", "VERSION");
        for (PartStatus part : status.parts()) {
            table.row(part.name(), Spoken.word(part.state()), part.address(), part.version());
        }
        return table.text();
    }

    static String people(Status status) {
        return status.parts().stream()
                .filter(part -> part.name().equals("gateway"))
                .map(gateway -> "  Sign in at " + gateway.address() + " with the password " + Secrets.DEMO + ":\n"
                        + "    provider  agent, engineer, tech-lead, supervisor, manager, quality, admin\n"
                        + "    acme      acme-applicant, acme-head, acme-lead\n"
                        + "    borun     borun-applicant, borun-head, borun-lead\n"
                        + "    machines  client weibao-cli (password grant); partner-acme, partner-borun (secret "
                        + Secrets.DEMO + ")")
                .findFirst()
                .orElse("");
    }

    static String failure(Status status) {
        if (status.failure() == null) {
            return "stopped before everything ran";
        }
        Failure failure = Objects.requireNonNull(status.failure());
        return failure.part() + ", step \"" + failure.step() + "\": " + failure.reason() + "\n  log: " + failure.log();
    }
}
