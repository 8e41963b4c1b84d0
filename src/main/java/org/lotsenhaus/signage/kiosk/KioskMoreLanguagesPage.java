package org.lotsenhaus.signage.kiosk;

import java.util.List;
import org.lotsenhaus.shared.Language;
import org.lotsenhaus.ui.Page;

/** Languages that people in the house speak, though its screens don’t. */
public record KioskMoreLanguagesPage(Kiosk kiosk, List<Language> languages) implements Page {}
