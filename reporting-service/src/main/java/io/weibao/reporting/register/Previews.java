package io.weibao.reporting.register;

import io.weibao.kit.actor.Actor;
import io.weibao.reporting.composition.Composer;
import io.weibao.reporting.composition.Occasion;
import io.weibao.reporting.content.DocumentContent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** What a document would say if it were issued now. Needs a running unit of work. */
@ApplicationScoped
class Previews {

    private final Subjects subjects;
    private final Composer composer;
    private final Clock clock;

    Previews(Subjects subjects, Composer composer, Clock clock) {
        this.subjects = subjects;
        this.composer = composer;
        this.clock = clock;
    }

    DocumentContent content(Actor actor, DocumentRequest request) {
        Occasion now = new Occasion(clock.instant().truncatedTo(ChronoUnit.SECONDS), actor.name(), request.replaces());
        return composer.compose(subjects.of(request), now).content();
    }
}
