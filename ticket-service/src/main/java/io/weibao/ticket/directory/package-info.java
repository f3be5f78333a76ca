/**
 * Who is served and what is maintained: customers with their departments and systems, and the people of both sides.
 *
 * <p>Entries are few and change rarely. Each change raises the entry's version, is announced to the other services with that
 * version as its sequence, and leaves an {@link io.weibao.ticket.directory.AuditEntry}. Passwords and sign-in live in the
 * identity provider, never here; a person's id is the id of the account.
 */
@NullMarked
package io.weibao.ticket.directory;

import org.jspecify.annotations.NullMarked;
