package io.weibao.ticket.workflow;

/** What the analysis of a defect finds: 技术问题, 业务问题 or 操作问题. The last is not a fault and becomes a consultation. */
public enum Nature {
    TECHNICAL,
    BUSINESS,
    OPERATIONAL
}
