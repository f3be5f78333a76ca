package io.weibao.reporting.register;

import io.weibao.kit.actor.Caller;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.paging.Page;
import io.weibao.kit.problem.InvalidValues;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** HTTP edge of documents. */
@Path("/api/v1/documents")
@Tag(name = "Documents")
@RolesAllowed({
    "dept-head",
    "customer-lead",
    "agent",
    "engineer",
    "tech-lead",
    "supervisor",
    "quality",
    "service-manager",
    "admin",
    "auditor"
})
class DocumentResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String PDF = "application/pdf";

    /** What people wrote is shown, never run. */
    private static final String HARMLESS =
            "sandbox; default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'";

    private final DocumentDesk desk;
    private final ReadingRoom readingRoom;
    private final Caller caller;

    DocumentResource(DocumentDesk desk, ReadingRoom readingRoom, Caller caller) {
        this.desk = desk;
        this.readingRoom = readingRoom;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"engineer", "tech-lead", "supervisor", "quality", "service-manager"})
    @Operation(
            operationId = "issueDocument",
            summary = "Issue a document",
            description =
                    "It gets a number and is never changed. The same once more needs replaces with the number of the newest.")
    @APIResponse(
            responseCode = "201",
            description = "Issued",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    public Response issue(
            @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull DocumentRequest request) {
        return desk.issue(caller.actor(), key, request).response();
    }

    @POST
    @Path("preview")
    @RolesAllowed({"engineer", "tech-lead", "supervisor", "quality", "service-manager"})
    @Operation(
            operationId = "previewDocument",
            summary = "See a document before it is issued",
            description =
                    "As a page to be framed, or with as=pdf as PDF; without a number. replaces must name the newest version of the same.")
    @APIResponse(
            responseCode = "200",
            description = "The document as it would be now",
            content = {@Content(mediaType = "text/html"), @Content(mediaType = PDF)})
    public Response preview(@QueryParam("as") @Nullable String as, @Valid @NotNull DocumentRequest request) {
        String form = as == null ? "html" : as;
        return switch (form) {
            case "pdf" ->
                Response.ok(readingRoom.previewPdf(caller.actor(), request), PDF)
                        .build();
            case "html" ->
                Response.ok(readingRoom.previewHtml(caller.actor(), request), "text/html;charset=UTF-8")
                        .header("Content-Security-Policy", HARMLESS)
                        .build();
            default -> throw InvalidValues.notAmong(Stream.of("html", "pdf"), "/as");
        };
    }

    @GET
    @Operation(
            operationId = "listDocuments",
            summary = "Issued documents, newest first",
            description =
                    "period is a month that the document's period touches; q looks into number, customer, system and ticket.")
    public Page<DocumentView> list(
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("customer") @Nullable String customer,
            @QueryParam("ticket") @Nullable String ticket,
            @QueryParam("round") @Nullable String round,
            @QueryParam("period") @Nullable String period,
            @QueryParam("q") @Nullable String q,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return readingRoom.page(
                caller.actor(),
                DocumentFilter.of(kind, customer, ticket, round, period, q),
                Cursor.parse(cursor),
                Page.limit(limit));
    }

    @GET
    @Path("{number: (?!preview$)[^/]+}")
    @Operation(operationId = "showDocument", summary = "One document")
    public DocumentView show(@PathParam("number") String number) {
        return readingRoom.show(caller.actor(), number);
    }

    @GET
    @Path("{number}/pdf")
    @Operation(operationId = "downloadDocumentPdf", summary = "The document as PDF; its entity tag is its digest")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = PDF))
    public Response pdf(@PathParam("number") String number) {
        return download(readingRoom.file(caller.actor(), number, IssuedDocument::pdf), number + ".pdf", PDF);
    }

    @GET
    @Path("{number}/docx")
    @Operation(
            operationId = "downloadDocumentWord",
            summary = "The document as Word file; its entity tag is its digest")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = DOCX))
    public Response docx(@PathParam("number") String number) {
        return download(readingRoom.file(caller.actor(), number, IssuedDocument::docx), number + ".docx", DOCX);
    }

    private static Response download(ReadingRoom.File file, String name, String type) {
        return Response.ok(file.bytes(), type)
                .header(HttpHeaders.ETAG, "\"" + file.sha256() + "\"")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
