/* libvirt's default event-impl, through its public functions. */
#include "loop.h"
#include <libvirt/libvirt.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

const char *loop_name = "libvirt";
const int loop_caller_bytes = 0, loop_caller_fd_bytes = 0;
static int *timers;

const char *loop_version(void) {
  static char text[32];
  unsigned long version = 0;
  virGetVersion(&version, NULL, NULL);
  snprintf(text, sizeof text, "%lu.%lu.%lu", version / 1000000, version / 1000 % 1000, version % 1000);
  return text;
}

static void fired(int timer, void *opaque) {
  (void)timer;
  on_timeout((int)(intptr_t)opaque);
}

static void ready(int watch, int fd, int events, void *opaque) {
  (void)watch, (void)fd, (void)events;
  on_readable((int)(intptr_t)opaque);
}

static void nothing(int timer, void *opaque) { (void)timer, (void)opaque; }

void loop_init(int timeouts, int fds) {
  (void)fds;
  timers = malloc((timeouts + 1) * sizeof *timers);
  if (virEventRegisterDefaultImpl() < 0) exit(1);
}

void timeout_add(int index, int interval_ms) {
  timers[index] = virEventAddTimeout(interval_ms, fired, (void *)(intptr_t)index, NULL);
}

void timeout_rearm(int index, int interval_ms) { virEventUpdateTimeout(timers[index], interval_ms); }

void timeout_remove(int index) { virEventRemoveTimeout(timers[index]); }

void fd_add(int index, int fd) {
  virEventAddHandle(fd, VIR_EVENT_HANDLE_READABLE, ready, (void *)(intptr_t)index, NULL);
}

void loop_turn(void) { virEventRunDefaultImpl(); }

/* It always waits, but not while a timeout of 0 ms is there. */
void loop_turn_now(void) {
  static int zero;
  if (!zero) zero = virEventAddTimeout(0, nothing, NULL, NULL);
  virEventRunDefaultImpl();
}
