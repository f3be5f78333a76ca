package io.weibao.inspection.template;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A checklist as callers see it. */
@Schema(name = "InspectionTemplate")
record TemplateView(String id, int version, boolean shipped, Text name, List<Area> areas) {

    static TemplateView of(Template template) {
        return new TemplateView(
                template.id(),
                template.version(),
                template.shipped(),
                template.checklist().name(),
                template.checklist().areas());
    }
}
