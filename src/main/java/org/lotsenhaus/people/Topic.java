package org.lotsenhaus.people;

import java.util.Locale;

/** What life is about when somebody arrives; needs, goals, consent and referrals speak of these. */
public enum Topic {
  /** Only as the person tells it; the files of the foreigners' office stay closed. */
  RESIDENCE,
  HOUSING,
  WORK,
  RECOGNITION,
  LANGUAGE,
  SCHOOL,
  HEALTH,
  FAMILY,
  MONEY,
  NETWORK;

  public String messageKey() {
    return "consent.topic_" + name().toLowerCase(Locale.ROOT);
  }
}
