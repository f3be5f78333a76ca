package io.weibao.reporting.composition;

import io.weibao.reporting.content.DocumentContent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Content ready to be rendered, with what the register keeps beside it.
 *
 * @param system the system it is about, if it is about one
 */
public record Draft(
        DocumentContent content,
        Subject subject,
        String customerName,
        @Nullable UUID system,
        @Nullable String systemName,
        @Nullable String ticketNumber) {}
