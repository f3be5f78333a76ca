package io.weibao.kit.actor;

/** How an action reached us: by a person, by a partner's system, or from ourselves. */
public enum Via {
    PERSON,
    PARTNER,
    SYSTEM
}
