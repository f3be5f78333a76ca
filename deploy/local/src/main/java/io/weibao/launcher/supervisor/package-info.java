/**
 * The supervisor: owns every process of the platform, restarts what dies, and writes down how things stand.
 *
 * <p>It talks to the commands through one file, {@code status.json}, and listens to one signal, TERM.
 */
@NullMarked
package io.weibao.launcher.supervisor;

import org.jspecify.annotations.NullMarked;
