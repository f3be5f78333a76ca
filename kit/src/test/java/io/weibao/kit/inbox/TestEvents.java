package io.weibao.kit.inbox;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.weibao.kit.test.Tokens;
import java.time.Instant;
import java.util.UUID;

final class TestEvents {

    private TestEvents() {}

    static IncomingEvent event(String key, long sequence) {
        return new IncomingEvent(
                UUID.nameUUIDFromBytes((key + sequence).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                "io.weibao.kit.tried.v1",
                key,
                sequence,
                "T",
                Instant.EPOCH,
                Tokens.ACME,
                "live",
                JsonNodeFactory.instance.objectNode().put("n", sequence));
    }
}
