/**
 * Checklists: areas of items, each with the rule by which a value is judged. A round keeps the version it started with.
 */
@NullMarked
package io.weibao.inspection.template;

import org.jspecify.annotations.NullMarked;
