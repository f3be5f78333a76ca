/**
 * What a document says, before anybody chooses words of a language, fonts or paper: plain values, gathered by whoever knows the
 * figures and turned into pages by {@code template}. Everything that may be missing is nullable and is left out or said to be
 * missing; nothing here is computed from the moment of printing, so the same content always makes the same document (P1, B12).
 */
@NullMarked
package io.weibao.reporting.content;

import org.jspecify.annotations.NullMarked;
