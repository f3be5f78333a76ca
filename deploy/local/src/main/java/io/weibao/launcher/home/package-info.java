/** Where an installation of the local stack lives: its directory, its secrets, its ports and what it was started with. */
@NullMarked
package io.weibao.launcher.home;

import org.jspecify.annotations.NullMarked;
