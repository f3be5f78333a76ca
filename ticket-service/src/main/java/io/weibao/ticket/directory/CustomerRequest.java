package io.weibao.ticket.directory;

import io.weibao.kit.problem.InvalidValues;
import io.weibao.kit.text.OneLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A customer as it is written by a caller. The key is short and stays readable in addresses. */
record CustomerRequest(
        @Nullable UUID id,

        @NotBlank @Size(max = 64) @Pattern(regexp = "[a-z0-9]([a-z0-9-]*[a-z0-9])?")
        String key,

        @NotBlank @OneLine @Size(max = 200) String name,
        @NotNull ZoneId zone) {

    /** The zone is one with a name, such as Asia/Shanghai: a bare offset keeps no summer time, and browsers know none. */
    CustomerDraft draft() {
        if (!ZoneId.getAvailableZoneIds().contains(zone.getId())) {
            throw InvalidValues.at("/zone", "invalid-value");
        }
        return new CustomerDraft(key, name.strip(), zone);
    }
}
