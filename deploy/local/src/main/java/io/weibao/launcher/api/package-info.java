/** The platform's public API as the launcher uses it, for what it plants and what it asks. */
@NullMarked
package io.weibao.launcher.api;

import org.jspecify.annotations.NullMarked;
