package io.weibao.inspection.check;

/** How a check looks at its target. */
public enum CheckKind {
    HTTP
}
