package io.weibao.kit.http;

import io.weibao.kit.problem.InvalidValues;
import jakarta.ws.rs.core.UriInfo;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Query parameters that say yes or no. They are read from the address, as the framework takes {@code ?open=} for a list that was not narrowed. */
public final class Flags {

    private Flags() {}

    /** True or false as it is written, null if the address does not have the parameter; any other value, and none, is refused. */
    public static @Nullable Boolean of(String name, UriInfo address) {
        return switch (address.getQueryParameters().getFirst(name)) {
            case null -> null;
            case "true" -> true;
            case "false" -> false;
            default -> throw InvalidValues.notAmong(Stream.of("true", "false"), "/" + name);
        };
    }
}
