/**
 * What makes up the platform: one class per kind of part, one row per part in {@link io.weibao.launcher.part.Parts}.
 *
 * <p>A part says how it is prepared, started, known to be ready and settled; it never starts itself.
 */
@NullMarked
package io.weibao.launcher.part;

import org.jspecify.annotations.NullMarked;
