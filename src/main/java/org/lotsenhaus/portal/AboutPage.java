package org.lotsenhaus.portal;

import gg.jte.Content;
import java.util.List;
import org.lotsenhaus.municipality.Contact;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * Who provides these pages, what is stored, how accessible it all is, how to get an interpreter.
 *
 * @param authority who is speaking, in the visitor's language
 * @param address of the house, in German
 * @param translated whether the German text is the one that counts
 */
public record AboutPage(
    Frame frame,
    String title,
    Content lead,
    List<Section> sections,
    String authority,
    String address,
    Contact contact,
    boolean translated)
    implements Page {

  public record Section(String heading, Content text) {}
}
