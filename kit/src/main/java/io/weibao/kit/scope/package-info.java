/**
 * Which customers' rows one unit of work may see. The scope is set before anything else in every transaction; the database enforces it.
 */
@NullMarked
package io.weibao.kit.scope;

import org.jspecify.annotations.NullMarked;
