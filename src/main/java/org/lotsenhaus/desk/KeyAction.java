package org.lotsenhaus.desk;

/** What can be done with a single key, and the key that does it unless somebody chose another. */
public enum KeyAction {
  ANSWERED("1", "desk-staff.outcome_answered"),
  DOCUMENTS_TAKEN("2", "desk-staff.outcome_documents_taken"),
  APPOINTMENT_NEEDED("3", "desk-staff.outcome_appointment_needed"),
  REFERRED("4", "desk-staff.outcome_referred"),
  OTHER("5", "desk-staff.outcome_other"),
  NOT_THERE("6", "desk-staff.not_there"),
  IS_HERE("s", "desk-staff.is_here"),
  CALL_AGAIN("r", "desk-staff.key_call_again"),
  TAKE_BACK("z", "desk-staff.key_take_back"),
  FORWARD("w", "desk-staff.key_forward"),
  NOTE("v", "desk-staff.key_note"),
  PAUSE("p", "desk-staff.pause"),
  SEARCH("/", "desk-staff.search_concerns"),
  LIST("?", "desk-staff.keys");

  private final String usual;
  private final String messageKey;

  KeyAction(String usual, String messageKey) {
    this.usual = usual;
    this.messageKey = messageKey;
  }

  public String usual() {
    return usual;
  }

  public String messageKey() {
    return messageKey;
  }

  /** Name of the field on the page where keys are chosen. */
  public String field() {
    return "key_" + name().toLowerCase(java.util.Locale.ROOT);
  }
}
