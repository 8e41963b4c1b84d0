package org.lotsenhaus.municipality;

/**
 * What a city decides about its queue.
 *
 * @param languageWaitMinutes how long a ticket waits for a desk that speaks its language
 * @param parkMinutes how long a person who was called and not there may come back
 * @param urgentDays papers that expire within so many days get the urgent lane
 * @param lastTicketMinutes the last ticket is given so many minutes before closing
 * @param overtakenAfterMinutes who has waited so long is overtaken by nobody any more, urgent or
 *     not
 */
public record QueueRules(
    int languageWaitMinutes,
    int parkMinutes,
    int urgentDays,
    int lastTicketMinutes,
    int overtakenAfterMinutes) {

  public static final QueueRules USUAL = new QueueRules(10, 20, 7, 15, 30);
}
