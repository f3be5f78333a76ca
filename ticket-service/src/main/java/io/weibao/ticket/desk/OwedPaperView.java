package io.weibao.ticket.desk;

import io.weibao.ticket.workflow.Label;
import io.weibao.ticket.workflow.Paper;
import io.weibao.ticket.workflow.Vocabulary;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A paper that must exist before the ticket can close. */
@Schema(name = "OwedPaper")
public record OwedPaperView(Paper paper, Label label, Instant openedAt) {

    /** Owed papers as they are stored in a row. */
    public static List<OwedPaperView> read(@Nullable String column) {
        return of(new OwedPapersColumn().convertToEntityAttribute(column));
    }

    static List<OwedPaperView> of(OwedPapers owed) {
        return owed.since().entrySet().stream()
                .map(entry -> new OwedPaperView(entry.getKey(), Vocabulary.of(entry.getKey()), entry.getValue()))
                .toList();
    }
}
