package org.entente.model.text;

import org.entente.model.Span;

/** Direct speech: the span lies between the quotation marks, without them. */
public record Quotation(Span span) {}
