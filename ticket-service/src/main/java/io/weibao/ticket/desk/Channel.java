package io.weibao.ticket.desk;

/** 渠道: the way by which a ticket reached the provider. */
public enum Channel {
    HOTLINE,
    FAX,
    REMOTE,
    EMAIL,
    WEB,
    MOBILE,
    ON_SITE,
    CHAT,
    MONITORING,
    PARTNER
}
