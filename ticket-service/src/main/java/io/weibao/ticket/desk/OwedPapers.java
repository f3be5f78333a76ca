package io.weibao.ticket.desk;

import io.weibao.ticket.workflow.Paper;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The papers an emergency left to be written, each with the moment since which it is owed. */
record OwedPapers(Map<Paper, Instant> since) {

    static final OwedPapers NONE = new OwedPapers(Map.of());

    OwedPapers {
        Map<Paper, Instant> copy = new EnumMap<>(Paper.class);
        copy.putAll(since);
        since = Collections.unmodifiableMap(copy);
    }

    Set<Paper> papers() {
        return since.keySet();
    }

    OwedPapers with(Paper paper, Instant at) {
        Map<Paper, Instant> more = new EnumMap<>(Paper.class);
        more.putAll(since);
        more.putIfAbsent(paper, at);
        return new OwedPapers(more);
    }

    OwedPapers without(Paper paper) {
        Map<Paper, Instant> fewer = new EnumMap<>(Paper.class);
        fewer.putAll(since);
        fewer.remove(paper);
        return new OwedPapers(fewer);
    }
}
