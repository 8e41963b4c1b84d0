package org.lotsenhaus.live;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.lotsenhaus.shared.Tenant;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Streams of server-sent events to open pages. Each event carries a finished fragment. */
@Component
public class LiveStreams {

  /**
   * What a page wants to hear: after an announcement on the topic, this event with this text.
   *
   * @param calm how long to gather announcements first; a line moves all the time, a call is urgent
   */
  public record Feed(String topic, String event, Duration calm, Supplier<String> text) {

    private static final Duration CALM = Duration.ofMillis(60);

    public static Feed atOnce(String topic, String event, Supplier<String> text) {
      return new Feed(topic, event, Duration.ZERO, text);
    }

    public static Feed calmly(String topic, String event, Supplier<String> text) {
      return new Feed(topic, event, CALM, text);
    }
  }

  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private final Ear ear;
  private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
  private final ScheduledExecutorService hearts =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("live-heart").daemon().factory());
  private final Set<SseEmitter> open = ConcurrentHashMap.newKeySet();

  LiveStreams(Ear ear, MeterRegistry metrics) {
    this.ear = ear;
    metrics.gauge("lotsenhaus.live.viewers", open, Set::size);
    hearts.scheduleAtFixedRate(
        this::beat, HEARTBEAT.toSeconds(), HEARTBEAT.toSeconds(), TimeUnit.SECONDS);
  }

  /**
   * For the bound city; the texts are made for the same city and protected areas. Each feed speaks
   * once at the start: something may have happened between the page and its stream.
   */
  public SseEmitter open(List<Feed> feeds) {
    var emitter = new SseEmitter(0L);
    var tenant = Tenant.bound();
    var unsubscribe = new ArrayList<Runnable>();
    var updates = new ArrayList<Runnable>();
    for (var feed : feeds) {
      var update = sending(emitter, tenant, feed);
      unsubscribe.add(ear.listen(tenant.id(), feed.topic(), update));
      updates.add(update);
    }
    Runnable close =
        () -> {
          open.remove(emitter);
          unsubscribe.forEach(Runnable::run);
        };
    emitter.onCompletion(close);
    emitter.onError(failure -> close.run());
    open.add(emitter);
    send(emitter, SseEmitter.event().comment("open").reconnectTime(2000));
    updates.forEach(Runnable::run);
    return emitter;
  }

  /** While one update waits to be made, further announcements need none of their own. */
  private Runnable sending(SseEmitter emitter, Tenant tenant, Feed feed) {
    var pending = new AtomicBoolean();
    return () -> {
      if (pending.compareAndSet(false, true)) {
        senders.execute(() -> {
          gather(feed.calm());
          pending.set(false);
          tenant.run(
              () -> send(emitter, SseEmitter.event().name(feed.event()).data(feed.text().get())));
        });
      }
    };
  }

  private static void gather(Duration calm) {
    try {
      Thread.sleep(calm);
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  private void send(SseEmitter emitter, SseEmitter.SseEventBuilder event) {
    try {
      emitter.send(event);
    } catch (IOException | IllegalStateException gone) {
      open.remove(emitter);
      emitter.completeWithError(gone);
    }
  }

  private void beat() {
    open.forEach(
        emitter -> senders.execute(() -> send(emitter, SseEmitter.event().comment("beat"))));
  }

  public int viewers() {
    return open.size();
  }

  @EventListener(ContextClosedEvent.class)
  void close() {
    hearts.shutdownNow();
    List.copyOf(open).forEach(SseEmitter::complete);
    senders.shutdownNow();
  }
}
