package org.lotsenhaus.questions.outside;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.municipality.Contact;
import org.lotsenhaus.queue.Openness;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;
import org.lotsenhaus.ui.Qr;

/**
 * Where the answer will stand; who has the link reads it.
 *
 * @param asked on which day
 * @param answer null while there is none
 * @param link to keep
 * @param sites where one can ask without an appointment meanwhile
 */
record MyQuestionPage(
    Frame frame,
    String question,
    String asked,
    @Nullable Answer answer,
    String link,
    Qr qr,
    List<Place> sites,
    Contact contact)
    implements Page {

  record Answer(String text, String unit, String day) {}

  record Place(String path, String name, Openness openness) {}
}
