package org.lotsenhaus.signage;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Recognises the device that asks by the cookie that pairing gave it. */
@Component
public class ThisDevice {

  static final String COOKIE = "device";

  private final Devices devices;

  ThisDevice(Devices devices) {
    this.devices = devices;
  }

  /** Empty when it was never paired, for another site, or is ended. */
  public Optional<Device> kioskAt(String site, HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .flatMap(secret -> devices.bySecret(secret).stream())
        .filter(device -> device.isKioskAt(site))
        .findFirst();
  }
}
