/**
 * What is maintained below a system: databases, servers, interfaces, backup jobs.
 */
@NullMarked
package io.weibao.inspection.inventory;

import org.jspecify.annotations.NullMarked;
