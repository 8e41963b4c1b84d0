package org.lotsenhaus.access;

import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/**
 * @param trouble message key of why the last attempt failed, or empty
 * @param to where the person wanted to go
 */
public record SignInPage(Frame frame, String trouble, String to) implements Page {}
