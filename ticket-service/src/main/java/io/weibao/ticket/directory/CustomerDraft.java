package io.weibao.ticket.directory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a customer shall be called, the short key it is found by, and the time zone it works in. */
record CustomerDraft(String key, String name, ZoneId zone) implements Draft {

    @Override
    @JsonIgnore
    public @Nullable UUID customer() {
        return null;
    }
}
