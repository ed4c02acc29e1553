/* Does the work of the benchmarks on one event loop of C's, and prints what it took as one line of JSON. */
#define _GNU_SOURCE
#include "loop.h"
#include <fcntl.h>
#include <malloc.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

static double clock_ns(clockid_t id) {
  struct timespec t;
  clock_gettime(id, &t);
  return t.tv_sec * 1e9 + t.tv_nsec;
}
static double wall(void) { return clock_ns(CLOCK_MONOTONIC); }
static double cpu(void) { return clock_ns(CLOCK_PROCESS_CPUTIME_ID); }

static uint32_t seed = 2463534242u;
static uint32_t below(uint32_t limit) {
  seed ^= seed << 13;
  seed ^= seed >> 17;
  seed ^= seed << 5;
  return (uint32_t)(((uint64_t)seed * limit) >> 32);
}

static int *permutation(int n) {
  int *order = malloc(n * sizeof *order);
  for (int i = 0; i < n; i++) order[i] = i;
  for (int i = n - 1; i > 0; i--) {
    int j = below(i + 1), swap = order[i];
    order[i] = order[j];
    order[j] = swap;
  }
  return order;
}

static size_t allocated(void) {
  struct mallinfo2 info = mallinfo2();
  return info.uordblks + info.hblkhd;
}

/* Timeouts: fired counts them; every hundredth also notes how late it was. */
static long fired;
static int *intervals;
static double *last_fired;
static double *lateness;
static int late_count, late_room;

static int compare(const void *a, const void *b) {
  double difference = *(const double *)a - *(const double *)b;
  return (difference > 0) - (difference < 0);
}

void on_timeout(int index) {
  fired++;
  if (index % 100 != 0 || !last_fired) return;
  double now = wall();
  if (last_fired[index] && late_count < late_room)
    lateness[late_count++] = (now - last_fired[index]) / 1e6 - intervals[index];
  last_fired[index] = now;
}

static void add_timeouts(int n, int low, int high) {
  intervals = malloc(n * sizeof *intervals);
  for (int i = 0; i < n; i++) intervals[i] = low + below(high - low + 1);
}

static void bench_timeouts(int n, int low, int high) {
  int *order = permutation(n);
  add_timeouts(n, low, high);
  loop_init(n, 0);
  size_t before = allocated();
  double start = wall();
  for (int i = 0; i < n; i++) timeout_add(i, intervals[i]);
  double added = wall();
  double bytes = (double)(allocated() - before) / n + loop_caller_bytes;
  long updates = 0;
  double begin = wall(), now;
  do {
    int chunk = n < 1000 ? n : 1000;
    for (int i = 0; i < chunk; i++, updates++) timeout_rearm(order[updates % n], intervals[order[updates % n]]);
    now = wall();
  } while (updates < n || (updates < 100000 && now - begin < 3e8));
  double update = (now - begin) / updates;
  begin = wall();
  for (int i = 0; i < n; i++) timeout_remove(order[i]);
  printf("{\"add\":%g,\"update\":%g,\"remove\":%g,\"bytes\":%g}\n", (added - start) / n, update,
         (wall() - begin) / n, bytes);
}

static void bench_periodic(int n, int ms) {
  add_timeouts(n, 10, 100);
  double rate = 0;
  for (int i = 0; i < n; i++) rate += 1.0 / (intervals[i] + 1);
  last_fired = calloc(n, sizeof *last_fired);
  lateness = malloc((late_room = 1000000) * sizeof *lateness);
  loop_init(n, 0);
  for (int i = 0; i < n; i++) timeout_add(i, intervals[i]);
  double start = wall();
  while (wall() - start < 3e8) loop_turn();
  fired = late_count = 0;
  double used = cpu();
  start = wall();
  while (wall() - start < ms * 1e6) loop_turn();
  double elapsed = (wall() - start) / 1e6;
  used = cpu() - used;
  qsort(lateness, late_count, sizeof *lateness, compare);
  printf("{\"cpu\":%g,\"share\":%g,\"p50\":%g,\"p99\":%g}\n", used / fired, 100 * fired / (rate * elapsed),
         lateness[late_count / 2], lateness[(int)(late_count * 0.99)]);
}

static void bench_turn(int n, int ms) {
  add_timeouts(n, 10000, 100000);
  loop_init(n, 0);
  for (int i = 0; i < n; i++) timeout_add(i, intervals[i]);
  loop_turn_now();
  long turns = 0;
  double start = wall(), used = cpu();
  for (; wall() - start < ms * 1e6; turns++) loop_turn_now();
  printf("{\"cpu\":%g}\n", (cpu() - used) / turns);
}

/* A ring of pipes. */
static int pipes, (*ends)[2], passing;
static long hops;
static double watch_bytes;

void on_readable(int index) {
  char byte;
  hops++;
  if (!passing) return;
  if (read(ends[index][0], &byte, 1) != 1 || write(ends[(index + 1) % pipes][1], &byte, 1) != 1)
    perror("pipe"), exit(1);
}

static void open_ring(int count) {
  struct rlimit limit;
  getrlimit(RLIMIT_NOFILE, &limit);
  limit.rlim_cur = limit.rlim_max;
  setrlimit(RLIMIT_NOFILE, &limit);
  pipes = count;
  ends = malloc(count * sizeof *ends);
  loop_init(0, count);
  size_t before = allocated();
  for (int i = 0; i < count; i++) {
    if (pipe2(ends[i], O_NONBLOCK | O_CLOEXEC) != 0) perror("pipe2"), exit(1);
    fd_add(i, ends[i][0]);
  }
  watch_bytes = (double)(allocated() - before) / count + loop_caller_fd_bytes;
}

/* One token goes round; or, if not, every pipe is readable all the time. */
static void bench_pipes(int count, int ms, int token) {
  open_ring(count);
  passing = token;
  for (int i = 0; i < (token ? 1 : count); i++)
    if (write(ends[i][1], "x", 1) != 1) perror("write"), exit(1);
  double start = wall();
  while (wall() - start < ms * 2e5) loop_turn();
  hops = 0;
  double used = cpu();
  start = wall();
  while (wall() - start < ms * 1e6) loop_turn();
  printf("{\"cpu\":%g,\"rate\":%g,\"bytes\":%g}\n", (cpu() - used) / hops, hops / ((wall() - start) / 1e9),
         watch_bytes);
}

int main(int count, char **words) {
  int numbers[3] = {0};
  for (int i = 2; i < count && i < 5; i++) numbers[i - 2] = atoi(words[i]);
  const char *what = count > 1 ? words[1] : "version";
  seed ^= (uint32_t)getpid() << 8;
  if (!strcmp(what, "timeouts")) bench_timeouts(numbers[0], numbers[1], numbers[2]);
  else if (!strcmp(what, "periodic")) bench_periodic(numbers[0], numbers[1]);
  else if (!strcmp(what, "turn")) bench_turn(numbers[0], numbers[1]);
  else if (!strcmp(what, "tokens")) bench_pipes(numbers[0], numbers[1], 1);
  else if (!strcmp(what, "ready")) bench_pipes(numbers[0], numbers[1], 0);
  else printf("%s %s\n", loop_name, loop_version());
  return 0;
}
