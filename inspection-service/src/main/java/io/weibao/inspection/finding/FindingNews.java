package io.weibao.inspection.finding;

import io.weibao.kit.actor.Actor;

/** The round a finding was raised in keeps the order of what happens to it. */
public interface FindingNews {

    /** Lets nobody else change the round of this finding until the unit of work ends. Before the finding itself is touched. */
    void hold(Finding finding);

    /** Tells of a change of a finding that is held. */
    void tell(FindingChange change, Actor actor);
}
