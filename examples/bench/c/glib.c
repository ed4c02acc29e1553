/* GLib's main context, with the cheapest call that it has for each operation. */
#include "loop.h"
#include <glib-unix.h>
#include <glib.h>
#include <stdio.h>

const char *loop_name = "GLib";
const int loop_caller_bytes = 0, loop_caller_fd_bytes = 0;
static GSource **sources;

const char *loop_version(void) {
  static char text[32];
  snprintf(text, sizeof text, "%u.%u.%u", glib_major_version, glib_minor_version, glib_micro_version);
  return text;
}

static gboolean fired(gpointer data) {
  on_timeout(GPOINTER_TO_INT(data));
  return G_SOURCE_CONTINUE;
}

static gboolean ready(gint fd, GIOCondition condition, gpointer data) {
  (void)fd, (void)condition;
  on_readable(GPOINTER_TO_INT(data));
  return G_SOURCE_CONTINUE;
}

void loop_init(int timeouts, int fds) {
  (void)fds;
  sources = g_new0(GSource *, timeouts + 1);
  /* As g_main_loop_run() does: who owns the context need not be woken up. */
  g_main_context_acquire(NULL);
}

void timeout_add(int index, int interval_ms) {
  sources[index] = g_timeout_source_new(interval_ms);
  g_source_set_callback(sources[index], fired, GINT_TO_POINTER(index), NULL);
  g_source_attach(sources[index], NULL);
}

void timeout_rearm(int index, int interval_ms) {
  g_source_set_ready_time(sources[index], g_get_monotonic_time() + interval_ms * (gint64)1000);
}

void timeout_remove(int index) {
  g_source_destroy(sources[index]);
  g_source_unref(sources[index]);
}

void fd_add(int index, int fd) { g_unix_fd_add(fd, G_IO_IN, ready, GINT_TO_POINTER(index)); }

void loop_turn(void) { g_main_context_iteration(NULL, TRUE); }

void loop_turn_now(void) { g_main_context_iteration(NULL, FALSE); }
