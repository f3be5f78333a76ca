package io.weibao.ticket.directory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/** A customer was recorded or changed. */
public record CustomerRecorded(UUID id, String key, String name, String zone) implements DirectoryChange {

    /** A customer belongs to itself: that is the scope its own row is seen in. */
    @Override
    @JsonIgnore
    public UUID customer() {
        return id;
    }
}
