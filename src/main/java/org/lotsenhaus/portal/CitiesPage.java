package org.lotsenhaus.portal;

import java.util.List;
import org.lotsenhaus.tenancy.City;
import org.lotsenhaus.ui.Frame;
import org.lotsenhaus.ui.Page;

/** Which cities have their door here. */
public record CitiesPage(Frame frame, List<City> cities) implements Page {}
