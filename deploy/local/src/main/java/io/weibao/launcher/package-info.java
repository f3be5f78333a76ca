/**
 * The local launcher: one command builds, starts, watches and stops the whole platform on one machine.
 *
 * <p>{@link io.weibao.launcher.Launcher} reads the command line. The packages: {@code home} is the directory that keeps everything
 * (data, secrets, logs) and the ports; {@code part} is the table of what makes up the platform; {@code software} brings the servers
 * of others onto the disk; {@code supervisor} starts the parts, restarts what dies and writes the status; {@code command} is what
 * people type; {@code mail} is the mail catcher; {@code demo} fills a fresh platform through its public API.
 */
@NullMarked
package io.weibao.launcher;

import org.jspecify.annotations.NullMarked;
