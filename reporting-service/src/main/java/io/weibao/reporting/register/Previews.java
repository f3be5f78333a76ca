package io.weibao.reporting.register;

import io.weibao.kit.actor.Actor;
import io.weibao.reporting.composition.Composer;
import io.weibao.reporting.composition.Occasion;
import io.weibao.reporting.composition.Subject;
import io.weibao.reporting.content.DocumentContent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** What a document would say if it were issued now. Needs a running unit of work. */
@ApplicationScoped
class Previews {

    private final Subjects subjects;
    private final Register register;
    private final Composer composer;
    private final Clock clock;

    Previews(Subjects subjects, Register register, Composer composer, Clock clock) {
        this.subjects = subjects;
        this.register = register;
        this.composer = composer;
        this.clock = clock;
    }

    /** Says what it replaces only if it could: what is refused when it is issued is refused here. */
    DocumentContent content(Actor actor, DocumentRequest request) {
        Subject subject = subjects.of(request);
        String replaces = request.replaces();
        if (replaces != null) {
            NotReplaceable.unless(
                    register.newest(subject, request.languageOfDocument()).orElse(null), replaces);
        }
        Occasion now = new Occasion(clock.instant().truncatedTo(ChronoUnit.SECONDS), actor.name(), replaces);
        return composer.compose(subject, now).content();
    }
}
