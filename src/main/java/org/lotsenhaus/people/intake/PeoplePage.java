package org.lotsenhaus.people.intake;

import java.util.List;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * @param rows who was found, or who came last when nothing was asked
 * @param shared who lets the own unit know of them, from behind another wall
 */
public record PeoplePage(Frame frame, String asked, List<PersonRow> rows, List<PersonRow> shared)
    implements Page {}
