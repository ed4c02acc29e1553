/* What a program in C does with libvirt's own library; prints what it took as one line of JSON. */
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static int64_t now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1000000000ll + t.tv_nsec;
}

static void pause_ms(int ms) {
  struct timespec t = {ms / 1000, ms % 1000 * 1000000l};
  nanosleep(&t, NULL);
}

static void check(int succeeded, const char *what) {
  if (succeeded) return;
  fprintf(stderr, "%s: %s\n", what, virGetLastErrorMessage());
  exit(1);
}

/*
 * calls URI CONNECTIONS THREADS MS [define]: threads, which share the connections out between them, all call for so long:
 * virDomainGetInfo, or virDomainDefineXML, each with a domain of its own.
 */

static pthread_barrier_t barrier;
static const char *uri;
static int64_t call_ns;
static int defines;

struct caller {
  pthread_t thread;
  virConnectPtr connection;
  virDomainPtr domain;
  char xml[300];
  long calls;
};

static void call(struct caller *self) {
  virDomainInfo info;
  if (!defines) {
    check(virDomainGetInfo(self->domain, &info) == 0, "virDomainGetInfo");
    return;
  }
  virDomainPtr defined = virDomainDefineXML(self->connection, self->xml);
  check(defined != NULL, "virDomainDefineXML");
  virDomainFree(defined);
}

static void *run_caller(void *opaque) {
  struct caller *self = opaque;
  self->domain = virDomainLookupByName(self->connection, "test");
  check(self->domain != NULL, "virDomainLookupByName");
  for (int i = 0; i < 100; i++) call(self);
  pthread_barrier_wait(&barrier);
  for (int64_t end = now() + call_ns; now() < end; self->calls++) call(self);
  /* Nobody's end is to disturb the others. */
  pthread_barrier_wait(&barrier);
  virDomainFree(self->domain);
  return NULL;
}

static void calls(int connections, int threads) {
  struct caller *callers = calloc(threads, sizeof *callers);
  long sum = 0;
  pthread_barrier_init(&barrier, NULL, threads + 1);
  for (int i = 0; i < threads; i++) {
    callers[i].connection = i < connections ? virConnectOpen(uri) : callers[i % connections].connection;
    check(callers[i].connection != NULL, "virConnectOpen");
    snprintf(callers[i].xml, sizeof callers[i].xml,
             "<domain type='test'><name>load%d</name><uuid>00000000-0000-4000-8000-%012d</uuid>"
             "<memory>65536</memory><os><type>hvm</type></os></domain>",
             i, i);
  }
  for (int i = 0; i < threads; i++) pthread_create(&callers[i].thread, NULL, run_caller, &callers[i]);
  pthread_barrier_wait(&barrier);
  int64_t start = now();
  pthread_barrier_wait(&barrier);
  double seconds = (now() - start) / 1e9;
  for (int i = 0; i < threads; i++) {
    pthread_join(callers[i].thread, NULL);
    sum += callers[i].calls;
  }
  for (int i = 0; i < connections; i++) virConnectClose(callers[i].connection);
  printf("{\"perSecond\":%.1f}\n", sum / seconds);
}

/* act URI TIMES GAP_MS: suspends and resumes a domain; prints the moments, in nanoseconds, when it began to. */

static void act(int times, int gap_ms) {
  virConnectPtr connection = virConnectOpen(uri);
  check(connection != NULL, "virConnectOpen");
  virDomainPtr domain = virDomainLookupByName(connection, "test");
  check(domain != NULL, "virDomainLookupByName");
  int64_t *began = calloc(times, sizeof *began);
  for (int i = 0; i < times; i++) {
    pause_ms(gap_ms);
    began[i] = now();
    check((i % 2 == 0 ? virDomainSuspend : virDomainResume)(domain) == 0, "suspend or resume");
  }
  for (int i = 0; i < times; i++) printf("%s%lld", i == 0 ? "[" : ",", (long long)began[i]);
  printf("]\n");
  virDomainFree(domain);
  virConnectClose(connection);
}

/* listen URI TIMES: prints a line when it listens, and then the moments of so many events. */

static int64_t *heard;
static int heard_count;

static int on_event(virConnectPtr c, virDomainPtr d, int event, int detail, void *opaque) {
  (void)c, (void)d, (void)event, (void)detail, (void)opaque;
  heard[heard_count++] = now();
  return 0;
}

static void listen_to(int times) {
  check(virEventRegisterDefaultImpl() == 0, "virEventRegisterDefaultImpl");
  virConnectPtr connection = virConnectOpen(uri);
  check(connection != NULL, "virConnectOpen");
  heard = calloc(times + 1, sizeof *heard);
  int id = virConnectDomainEventRegisterAny(connection, NULL, VIR_DOMAIN_EVENT_ID_LIFECYCLE,
                                            VIR_DOMAIN_EVENT_CALLBACK(on_event), NULL, NULL);
  check(id >= 0, "virConnectDomainEventRegisterAny");
  puts("listening");
  fflush(stdout);
  while (heard_count < times) check(virEventRunDefaultImpl() == 0, "virEventRunDefaultImpl");
  for (int i = 0; i < times; i++) printf("%s%lld", i == 0 ? "[" : ",", (long long)heard[i]);
  printf("]\n");
}

int main(int argc, char **argv) {
  unsigned long version;
  check(virInitialize() == 0 && virGetVersion(&version, NULL, NULL) == 0, "virInitialize");
  if (argc < 4) {
    printf("%lu.%lu.%lu\n", version / 1000000, version / 1000 % 1000, version % 1000);
    return 0;
  }
  uri = argv[2];
  int number = atoi(argv[3]), second = argc > 4 ? atoi(argv[4]) : 0;
  if (strcmp(argv[1], "calls") == 0) {
    call_ns = argc > 5 ? atoi(argv[5]) * 1000000ll : 0;
    defines = argc > 6 && strcmp(argv[6], "define") == 0;
    calls(number, second);
  } else if (strcmp(argv[1], "act") == 0) {
    act(number, second);
  } else if (strcmp(argv[1], "listen") == 0) {
    listen_to(number);
  } else {
    return 2;
  }
  return 0;
}
