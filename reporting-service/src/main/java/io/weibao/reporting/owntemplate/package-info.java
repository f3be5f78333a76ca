/**
 * Word templates of the provider's own, one per kind of document and language, in the place of the shipped ones. They are checked
 * when they come and used for every document that is issued afterwards; issued documents never change (P2).
 */
@NullMarked
package io.weibao.reporting.owntemplate;

import org.jspecify.annotations.NullMarked;
