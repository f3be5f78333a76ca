/** What people type: {@code up}, {@code down} and {@code status}, their options, and how their answers look on a terminal. */
@NullMarked
package io.weibao.launcher.command;

import org.jspecify.annotations.NullMarked;
