package io.weibao.inspection.template;

/** An item as results and findings name it, so that they can be read without the checklist. */
public record ItemRef(String key, String area, Text label) {

    public static ItemRef of(Checklist.Placed placed) {
        return new ItemRef(
                placed.item().key(), placed.area().key(), placed.item().label());
    }
}
