package org.lotsenhaus.disclosure.file;

import org.lotsenhaus.audit.WhoLooked.Look;

/** What somebody did, as far as it matters to the person whom the file is about. */
enum What {
  EMERGENCY,
  DISCLOSURE,
  CONSENT,
  REFERRAL,
  LINK,
  READ,
  CHANGED;

  static What of(Look look) {
    var action = look.action();
    if (action.contains("emergency")) {
      return EMERGENCY;
    }
    if (action.contains("disclosure")) {
      return DISCLOSURE;
    }
    if (action.contains("link")) {
      return LINK;
    }
    if (look.read()) {
      return READ;
    }
    if (action.contains("consent") && !action.startsWith("referred")) {
      return CONSENT;
    }
    return action.contains("refer") ? REFERRAL : CHANGED;
  }
}
