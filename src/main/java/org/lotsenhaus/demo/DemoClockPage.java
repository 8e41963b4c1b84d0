package org.lotsenhaus.demo;

import java.time.LocalDateTime;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/** Where visitors of a demo set its clock. */
public record DemoClockPage(Frame frame, LocalDateTime now, String back) implements Page {}
