package io.weibao.kit.app;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request with each kind of value. */
public record NewParcel(
        @NotNull @Size(max = 10) String title,
        @NotNull UUID customer,
        @Nullable Integer weight,
        @Nullable Colour colour,
        @Nullable Instant sentAt,
        @Nullable Boolean fragile,
        @Nullable List<String> stickers) {

    public enum Colour {
        RED,
        BLUE
    }
}
