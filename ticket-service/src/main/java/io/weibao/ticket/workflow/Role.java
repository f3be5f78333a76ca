package io.weibao.ticket.workflow;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Who may take a step: the realm roles that a workflow names, and the platform itself. */
public enum Role {
    APPLICANT,
    DEPT_HEAD,
    CUSTOMER_LEAD,
    AGENT,
    ENGINEER,
    TECH_LEAD,
    SUPERVISOR,
    PARTNER,
    /** The platform acting by itself, for instance when nobody gave feedback in time. No token carries it. */
    MACHINE;

    /** The name of the role in the realm and in the API. */
    public String id() {
        return Names.kebab(name());
    }

    /** The roles among realm role names; names that no workflow uses are left out. */
    public static Set<Role> of(Collection<String> realmRoles) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(values())
                .filter(role -> role != MACHINE && realmRoles.contains(role.id()))
                .forEach(roles::add);
        return roles;
    }
}
