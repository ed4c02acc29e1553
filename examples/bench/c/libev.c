/* libev's default loop: timers that ev_timer_again() restarts. */
#include "loop.h"
#include <ev.h>
#include <stdio.h>
#include <stdlib.h>

const char *loop_name = "libev";
const int loop_caller_bytes = sizeof(ev_timer), loop_caller_fd_bytes = sizeof(ev_io);
static struct ev_loop *loop;
static ev_timer *timers;
static ev_io *watches;

const char *loop_version(void) {
  static char text[32];
  snprintf(text, sizeof text, "%d.%d", ev_version_major(), ev_version_minor());
  return text;
}

static void fired(struct ev_loop *of, ev_timer *timer, int events) {
  (void)of, (void)events;
  on_timeout((int)(timer - timers));
}

static void ready(struct ev_loop *of, ev_io *watch, int events) {
  (void)of, (void)events;
  on_readable((int)(watch - watches));
}

void loop_init(int timeouts, int fds) {
  loop = ev_default_loop(0);
  timers = calloc(timeouts + 1, sizeof *timers);
  watches = calloc(fds + 1, sizeof *watches);
}

void timeout_add(int index, int interval_ms) {
  ev_timer_init(&timers[index], fired, interval_ms / 1e3, interval_ms / 1e3);
  ev_timer_start(loop, &timers[index]);
}

void timeout_rearm(int index, int interval_ms) {
  (void)interval_ms;
  ev_timer_again(loop, &timers[index]);
}

void timeout_remove(int index) { ev_timer_stop(loop, &timers[index]); }

void fd_add(int index, int fd) {
  ev_io_init(&watches[index], ready, fd, EV_READ);
  ev_io_start(loop, &watches[index]);
}

void loop_turn(void) { ev_run(loop, EVRUN_ONCE); }

void loop_turn_now(void) { ev_run(loop, EVRUN_NOWAIT); }
