package org.lotsenhaus.appointments.week;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * Finding appointments by contact or code.
 *
 * @param found null before anything was asked
 */
public record SearchPage(Frame frame, String asked, @Nullable List<Told> found) implements Page {}
