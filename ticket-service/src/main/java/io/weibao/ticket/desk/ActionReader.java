package io.weibao.ticket.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weibao.kit.problem.InvalidValues;
import io.weibao.ticket.workflow.ActionForm;
import io.weibao.ticket.workflow.TicketAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From a request body to an action: {@code action} names the record, the rest are its fields, to the letter. */
@ApplicationScoped
class ActionReader {

    private static final String NAME = "action";

    private final ObjectMapper json;
    private final Validator validator;

    ActionReader(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    AskedAction read(@Nullable JsonNode body) throws JsonProcessingException {
        if (!(body instanceof ObjectNode object)) {
            throw InvalidValues.at("/", body == null || body.isNull() ? "missing-value" : "wrong-type");
        }
        ObjectNode fields = object.deepCopy();
        Class<? extends TicketAction> type = typeOf(fields.remove(NAME));
        Instant occurredAt = momentOf(fields.remove(ActionForm.OCCURRED_AT));
        TicketAction action = json.treeToValue(fields, type);
        Set<ConstraintViolation<TicketAction>> broken = validator.validate(action);
        if (!broken.isEmpty()) {
            throw new ConstraintViolationException(broken);
        }
        return new AskedAction(action, occurredAt);
    }

    private static @Nullable Instant momentOf(@Nullable JsonNode said) {
        if (said == null || said.isNull()) {
            return null;
        }
        if (!said.isTextual()) {
            throw InvalidValues.at("/occurredAt", "wrong-type");
        }
        try {
            return Instant.parse(said.textValue());
        } catch (DateTimeParseException _) {
            throw InvalidValues.at("/occurredAt", "invalid-value");
        }
    }

    private static Class<? extends TicketAction> typeOf(@Nullable JsonNode name) {
        if (name == null || name.isNull()) {
            throw InvalidValues.at("/action", "missing-value");
        }
        if (!name.isTextual()) {
            throw InvalidValues.at("/action", "wrong-type");
        }
        Class<? extends TicketAction> type = TicketAction.byName().get(name.textValue());
        if (type == null) {
            throw InvalidValues.at("/action", "invalid-value");
        }
        return type;
    }
}
