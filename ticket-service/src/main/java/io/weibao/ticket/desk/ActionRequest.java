package io.weibao.ticket.desk;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the body of an action looks like in the API's description: a name, and the fields of the schema that the ticket's actions tell. */
@Schema(
        name = "ActionRequest",
        description = "One of the ticket's allowed actions with the fields of its schema.",
        type = SchemaType.OBJECT,
        additionalProperties = Schema.True.class)
record ActionRequest(
        @Schema(
                required = true,
                examples = {"respond"})
        String action) {}
