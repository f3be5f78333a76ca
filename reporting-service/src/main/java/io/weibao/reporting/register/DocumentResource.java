package io.weibao.reporting.register;

import io.weibao.kit.actor.Caller;
import io.weibao.kit.paging.Cursor;
import io.weibao.kit.paging.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
            summary = "Issue a document",
            description = "It gets a number and is never changed. The same once more needs replaces with the number of the newest.")
    public Response issue(
            @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull DocumentRequest request) {
        return desk.issue(caller.actor(), key, request).response();
    }

    @POST
    @Path("preview")
    @Produces({MediaType.TEXT_HTML, PDF})
    @RolesAllowed({"engineer", "tech-lead", "supervisor", "quality", "service-manager"})
    @Operation(
            summary = "See a document before it is issued",
            description = "As a page, or with Accept: application/pdf as PDF; without a number.")
    public Response preview(
            @HeaderParam(HttpHeaders.ACCEPT) @Nullable String accept, @Valid @NotNull DocumentRequest request) {
        boolean pdf = accept != null && accept.contains(PDF);
        return pdf
                ? Response.ok(readingRoom.previewPdf(caller.actor(), request), PDF)
                        .build()
                : Response.ok(readingRoom.previewHtml(caller.actor(), request), "text/html;charset=UTF-8")
                        .build();
    }

    @GET
    @Operation(
            summary = "Issued documents, newest first",
            description = "period is a month that the document's period touches; q looks into number, customer, system and ticket.")
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
    @Path("{number}")
    @Operation(summary = "One document")
    public DocumentView show(@PathParam("number") String number) {
        return readingRoom.show(caller.actor(), number);
    }

    @GET
    @Path("{number}/pdf")
    @Produces(PDF)
    @Operation(summary = "The document as PDF; its entity tag is its digest")
    public Response pdf(@PathParam("number") String number) {
        return download(readingRoom.file(caller.actor(), number, IssuedDocument::pdf), number + ".pdf", PDF);
    }

    @GET
    @Path("{number}/docx")
    @Produces(DOCX)
    @Operation(summary = "The document as Word file; its entity tag is its digest")
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
