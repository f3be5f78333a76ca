package io.weibao.sla.agreement;

/** Tells the other services what was agreed. */
public interface AgreementNews {

    /** Belongs to the unit of work in which the agreement is recorded. */
    void recorded(Agreement agreement);
}
