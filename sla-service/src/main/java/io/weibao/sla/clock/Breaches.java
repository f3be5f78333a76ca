package io.weibao.sla.clock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.weibao.sla.target.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a clock was broken under levels that no longer hold. */
public final class Breaches {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final TypeReference<List<Past>> LIST = new TypeReference<>() {};

    /** One of them. */
    @Schema(name = "ClockEarlierBreach")
    public record Past(String level, Instant at) {}

    private Breaches() {}

    static List<Past> of(Clock clock) {
        return clock.pastBreaches().stream()
                .map(breach -> new Past(breach.level().name(), breach.breachedAt()))
                .toList();
    }

    static String write(List<Past> breaches) {
        try {
            return JSON.writeValueAsString(breaches);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("breaches cannot be written", impossible);
        }
    }

    static List<Past> read(String json) {
        try {
            return JSON.readValue(json, LIST);
        } catch (JsonProcessingException foreign) {
            throw new IllegalStateException("breaches cannot be read", foreign);
        }
    }
}
