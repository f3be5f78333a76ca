package io.weibao.ticket.directory;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as it is written by a caller; active unless it says otherwise. */
record PersonRequest(
        @Nullable UUID id,
        @Nullable UUID customer,
        @NotBlank @Size(max = 100) String username,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Email @Size(max = 254) String email,
        @Nullable @Size(max = 40) String phone,
        @NotNull @Pattern(regexp = "zh|en") String language,
        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 40) String> roles,
        @Nullable Boolean active) {

    PersonDraft draft() {
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
}
