package io.weibao.inspection.template;

/** A version of a checklist. Versions never change. */
public record Template(Checklist checklist, int version, boolean shipped) {

    public String id() {
        return checklist.id();
    }
}
