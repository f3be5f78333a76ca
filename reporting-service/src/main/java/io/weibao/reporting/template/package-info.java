/** Makes documents of their content: the same input gives the same bytes. */
@NullMarked
package io.weibao.reporting.template;

import org.jspecify.annotations.NullMarked;
