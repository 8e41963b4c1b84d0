package org.lotsenhaus.casework;

/** One of a few things that have words in the messages. */
public interface Said {

  String name();

  String messageKey();
}
