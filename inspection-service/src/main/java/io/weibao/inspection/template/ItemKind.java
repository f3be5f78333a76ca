package io.weibao.inspection.template;

/** What kind of value an item asks for. */
public enum ItemKind {
    NUMBER,
    CHOICE,
    YES_NO,
    TEXT
}
