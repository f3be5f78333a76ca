/**
 * Copies of the directory: names to show, and what a plan, a component or a check may refer to.
 */
@NullMarked
package io.weibao.inspection.directory;

import org.jspecify.annotations.NullMarked;
