/* What bench.c needs of an event loop. Each of libvirt.c, glib.c and libev.c implements it. */
#ifndef LOOP_H
#define LOOP_H

/* Called by the loop: a timeout has fired; an fd is readable. */
void on_timeout(int index);
void on_readable(int index);

extern const char *loop_name;
/* What the program has to keep by itself for the loop, for each timeout and for each fd. */
extern const int loop_caller_bytes, loop_caller_fd_bytes;
const char *loop_version(void);

void loop_init(int timeouts, int fds);
void timeout_add(int index, int interval_ms);
/* From now on, with the interval that it has. */
void timeout_rearm(int index, int interval_ms);
void timeout_remove(int index);
void fd_add(int index, int fd);
/* One pass. It waits for something to happen, or (turn_now) does not. */
void loop_turn(void);
void loop_turn_now(void);

#endif
