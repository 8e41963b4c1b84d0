package org.lotsenhaus.messaging;

/**
 * A file that goes with an e-mail.
 *
 * @param type the media type, with its parameters
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares files
public record Attachment(String name, String type, byte[] content) {}
