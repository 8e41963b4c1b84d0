package org.lotsenhaus.desk;

/**
 * What the reception enters for somebody.
 *
 * @param concern key, or empty when none was chosen yet
 * @param urgency name of the reason, or empty
 */
public record ReceptionForm(
    String concern, String language, boolean stepFree, boolean smallChildren, String urgency) {

  static final ReceptionForm EMPTY = new ReceptionForm("", "de", false, false, "");
}
