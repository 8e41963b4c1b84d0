package org.lotsenhaus.concerns;

import org.lotsenhaus.municipality.Texts;

/** A concern on the front page, with a picture and, maybe, in the words that people use. */
public record AskedOften(String concern, String icon, Texts title) {}
