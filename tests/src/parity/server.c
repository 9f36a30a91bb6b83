/*
 * Loaded before the libraries of a program, this makes a server of it that starts the program's `main` as often as it is
 * asked to, each time in a process of its own: what the dynamic linker does is done once. It also has threads begin late.
 *
 * With PARITY_SERVER set the program reads requests from its standard input and answers on its standard output. A request
 * is the number of bytes that follow, the numbers of words and of variables, and then strings, each with its null byte:
 * the folder to be in, the files for standard input, output and error output, the words, the variables. No file for input
 * means /dev/null, none for the error output that it goes where the output does; input goes through a pipe. The answers
 * to a request are the process's id and, when it has ended, its status and whether it opened libvirt by itself. All numbers
 * are native ints.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

enum { REQUESTS = 0, ANSWERS = 1 };

typedef int entry(int, char **, char **);
static entry *program;

/* Shared with the processes: whether the one that runs has opened libvirt. */
static int *opened;

void *dlopen(const char *file, int mode) {
    void *(*real)(const char *, int) = dlsym(RTLD_NEXT, "dlopen");
    if (opened && file && strstr(file, "libvirt")) *opened = 1;
    return real(file, mode);
}

/* Reads all of a length, or says that the other side is gone. */
static int filled(char *into, size_t length) {
    while (length > 0) {
        ssize_t got = read(REQUESTS, into, length);
        if (got <= 0) return 0;
        into += got;
        length -= (size_t)got;
    }
    return 1;
}

static void answer(int number) {
    if (write(ANSWERS, &number, sizeof number) != sizeof number) _exit(0);
}

static void put(int from, int at) {
    if (from < 0 || dup2(from, at) < 0) _exit(126);
    close(from);
}

/* A line editor treats a file in another way than a pipe. The text is far smaller than what a pipe holds. */
static int pipe_from(const char *file) {
    static char text[1 << 16];
    int ends[2], input = open(file, O_RDONLY);
    ssize_t length = read(input, text, sizeof text);
    if (length < 0 || pipe(ends) < 0 || write(ends[1], text, (size_t)length) != length) _exit(126);
    close(input);
    close(ends[1]);
    return ends[0];
}

/* Becomes the program. */
static int start(char *request) {
    int counts[2];
    memcpy(counts, request, sizeof counts);
    char *next = request + sizeof counts, *files[4], **words = calloc((size_t)counts[0] + 1, sizeof *words),
         **variables = calloc((size_t)counts[1] + 1, sizeof *variables);
    if (!words || !variables) _exit(126);
    struct { char **list; int count; } all[] = {{files, 4}, {words, counts[0]}, {variables, counts[1]}};
    for (int part = 0; part < 3; part++)
        for (int at = 0; at < all[part].count; at++, next += strlen(next) + 1) all[part].list[at] = next;
    setsid();
    if (chdir(files[0]) < 0) _exit(126);
    put(*files[1] ? pipe_from(files[1]) : open("/dev/null", O_RDONLY), 0);
    put(open(files[2], O_WRONLY | O_CREAT | O_TRUNC, 0666), 1);
    if (*files[3]) put(open(files[3], O_WRONLY | O_CREAT | O_TRUNC, 0666), 2);
    else if (dup2(1, 2) < 0) _exit(126);
    environ = variables;
    return program(counts[0], words, variables);
}

/* What a library does when it is first used is done once as well. */
static void prepare(void) {
    static const char *const first[] = {"xmlInitParser", "virInitialize"};
    for (size_t at = 0; at < sizeof first / sizeof *first; at++) {
        void *found = dlsym(RTLD_DEFAULT, first[at]);
        if (found) ((void (*)(void))found)();
    }
}

static int serve(int argc, char **argv, char **envp) {
    (void)argc, (void)argv, (void)envp;
    prepare();
    opened = mmap(NULL, sizeof *opened, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (opened == MAP_FAILED) return 1;
    int length;
    while (filled((char *)&length, sizeof length)) {
        char *request = malloc((size_t)length);
        if (!request || !filled(request, (size_t)length)) return 1;
        *opened = 0;
        pid_t child = fork();
        if (child == 0) return start(request);
        free(request);
        answer(child);
        int status;
        if (child < 0 || waitpid(child, &status, 0) < 0) return 1;
        answer(status);
        answer(*opened);
    }
    return 0;
}

int __libc_start_main(entry *main, int argc, char **argv, void (*init)(void), void (*fini)(void), void (*last)(void),
                      void *stack) {
    int (*real)(entry *, int, char **, void (*)(void), void (*)(void), void (*)(void), void *) =
        dlsym(RTLD_NEXT, "__libc_start_main");
    program = main;
    return real(getenv("PARITY_SERVER") ? serve : main, argc, argv, init, fini, last, stack);
}

/*
 * An oracle waits for the end of a job in a loop that it may enter only after the end was told. The thread of the job says
 * so, and on the mock driver it is done at once, so that this is often so. With PARITY_UNHURRIED set every thread begins
 * late enough for the loop to have begun.
 */
typedef void *routine(void *);
struct begin { routine *run; void *with; };

static void *late(void *opaque) {
    struct begin begin = *(struct begin *)opaque;
    free(opaque);
    usleep(50000);
    return begin.run(begin.with);
}

int pthread_create(pthread_t *thread, const pthread_attr_t *how, routine *run, void *with) {
    int (*real)(pthread_t *, const pthread_attr_t *, routine *, void *) = dlsym(RTLD_NEXT, "pthread_create");
    if (!getenv("PARITY_UNHURRIED")) return real(thread, how, run, with);
    struct begin *begin = malloc(sizeof *begin);
    if (!begin) abort();
    *begin = (struct begin){run, with};
    return real(thread, how, late, begin);
}
