package io.weibao.reporting.owntemplate;

import io.weibao.kit.actor.Caller;
import io.weibao.kit.http.ETags;
import io.weibao.kit.problem.InvalidValues;
import io.weibao.kit.problem.NotFound;
import io.weibao.reporting.content.DocumentKind;
import io.weibao.reporting.content.Language;
import io.weibao.reporting.template.TemplateField;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** HTTP edge of Word templates. */
@Path("/api/v1/document-templates")
@Tag(name = "Document templates")
class TemplateResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** What is no language is no template. */
    private static final String ONE = "{kind}/{language: zh|en}";

    private final TemplateDesk desk;
    private final Caller caller;

    TemplateResource(TemplateDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    /** All of them; there are six, so no page is needed. */
    record TemplateList(List<TemplateView> items) {}

    /** The fields of one kind of document. */
    record FieldList(List<TemplateField> items) {}

    @GET
    @RolesAllowed({"service-manager", "admin", "auditor"})
    @Operation(operationId = "listDocumentTemplates", summary = "Which Word template is used for what")
    public TemplateList list() {
        return new TemplateList(desk.list(caller.actor()));
    }

    @GET
    @Path("{kind}/fields")
    @RolesAllowed({"service-manager", "admin", "auditor"})
    @Operation(operationId = "listTemplateFields", summary = "The fields that templates of a kind may use")
    public FieldList fields(@PathParam("kind") String kind) {
        return new FieldList(TemplateField.of(kind(kind)));
    }

    @GET
    @Path(ONE)
    @RolesAllowed({"service-manager", "admin", "auditor"})
    @Operation(operationId = "downloadDocumentTemplate", summary = "The template as Word file, to be edited")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = DOCX))
    public Response download(@PathParam("kind") String kind, @PathParam("language") String language) {
        TemplateDesk.Download file = desk.download(caller.actor(), kind(kind), language(language));
        return Response.ok(file.bytes(), DOCX)
                .header(HttpHeaders.ETAG, ETags.of(file.view().version()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + file.view().fileName() + "\"")
                .build();
    }

    @PUT
    @Path(ONE)
    @Consumes(DOCX)
    @RolesAllowed({"service-manager", "admin"})
    @Operation(
            operationId = "replaceDocumentTemplate",
            summary = "Use a template of one's own; unknown fields are refused by name")
    @APIResponse(
            responseCode = "200",
            description = "The template as it is now",
            content = @Content(schema = @Schema(implementation = TemplateView.class)))
    public Response replace(
            @PathParam("kind") String kind,
            @PathParam("language") String language,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            byte @Nullable [] template) {
        if (template == null) {
            throw InvalidValues.at("/template", "template-unreadable");
        }
        return shown(desk.replace(caller.actor(), kind(kind), language(language), ifMatch, template));
    }

    @DELETE
    @Path(ONE)
    @RolesAllowed({"service-manager", "admin"})
    @Operation(operationId = "takeBackDocumentTemplate", summary = "Use the shipped template again")
    @APIResponse(
            responseCode = "200",
            description = "The template as it is now",
            content = @Content(schema = @Schema(implementation = TemplateView.class)))
    public Response takeBack(
            @PathParam("kind") String kind,
            @PathParam("language") String language,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return shown(desk.takeBack(caller.actor(), kind(kind), language(language), ifMatch));
    }

    private static Response shown(TemplateView view) {
        return Response.ok(view)
                .header(HttpHeaders.ETAG, ETags.of(view.version()))
                .build();
    }

    private static DocumentKind kind(String name) {
        return Stream.of(DocumentKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("document kind", name));
    }

    private static Language language(String code) {
        return Stream.of(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("language", code));
    }
}
