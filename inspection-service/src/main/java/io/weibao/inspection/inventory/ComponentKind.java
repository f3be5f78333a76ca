package io.weibao.inspection.inventory;

/** What a component is. */
public enum ComponentKind {
    SYSTEM_SOFTWARE,
    DATABASE,
    SERVER,
    INTERFACE,
    BACKUP_JOB,
    APPLICATION
}
