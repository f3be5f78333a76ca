package io.weibao.ticket.directory;

import io.weibao.kit.actor.Actor;
import io.weibao.kit.problem.InvalidValues;
import io.weibao.kit.problem.Violation;
import io.weibao.kit.text.OneLine;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as it is written by a caller; active unless it says otherwise. */
record PersonRequest(
        @Nullable UUID id,
        @Nullable UUID customer,
        @NotBlank @OneLine @Size(max = 100) String username,
        @NotBlank @OneLine @Size(max = 200) String name,
        @NotBlank @Email @Size(max = 254) String email,
        @Nullable @OneLine @Size(max = 40) String phone,
        @NotNull @Pattern(regexp = "zh|en") String language,
        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 40) String> roles,
        @Nullable Boolean active) {

    private static final Set<String> CUSTOMER_ROLES = Set.of("applicant", "dept-head", "customer-lead", "partner");

    PersonDraft draft() {
        checkRoles();
        return new PersonDraft(
                customer,
                username.strip(),
                name.strip(),
                email.strip(),
                phone,
                language,
                roles,
                active == null || active);
    }

    /** Each side has roles of its own: whoever holds one of the provider's hears of every customer. */
    private void checkRoles() {
        Set<String> own = customer == null ? Actor.PROVIDER_ROLES : CUSTOMER_ROLES;
        Set<String> others = customer == null ? CUSTOMER_ROLES : Actor.PROVIDER_ROLES;
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            String role = roles.get(i);
            if (others.contains(role)) {
                violations.add(Violation.of("/roles/" + i, "role-of-the-other-side", role));
            } else if (!own.contains(role)) {
                violations.add(Violation.of("/roles/" + i, "unknown-choice", String.join(", ", new TreeSet<>(own))));
            }
        }
        if (!violations.isEmpty()) {
            throw new InvalidValues(violations);
        }
    }
}
