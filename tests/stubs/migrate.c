/* Migrations that say what they were asked for, and last until something is done about them. */
#include <unistd.h>

static volatile int suspended, postcopy, aborted;
static virConnectDomainEventMigrationIterationCallback heard;
static void *with;

static void told(const char *call, const char *uri, virTypedParameterPtr params, unsigned int count, unsigned int flags) {
    called("%s %s flags %#x", call, uri, flags);
    called_params(params, count);
}

/* A migration lasts as long as its bandwidth says: for ever with 1, until the second pass with 2. */
static int moved(virDomainPtr domain, virTypedParameterPtr params, unsigned int count) {
    unsigned long long kind = 0;
    for (unsigned int i = 0; i < count; i++)
        if (!strcmp(params[i].field, "bandwidth")) kind = params[i].value.ul;
    if (kind == 2 && heard) {
        heard(virDomainGetConnect(domain), domain, 1, with);
        usleep(200000);
        called("first pass: post-copy %d", postcopy);
        heard(virDomainGetConnect(domain), domain, 2, with);
    }
    if (kind) called("begun");
    while (kind && !suspended && !postcopy && !aborted) usleep(10000);
    /* The system's virsh hangs where a job ends at once. */
    usleep(100000);
    return aborted ? -1 : 0;
}

virDomainPtr virDomainMigrate3(virDomainPtr domain, virConnectPtr to, virTypedParameterPtr params, unsigned int count, unsigned int flags) {
    char *uri = virConnectGetURI(to);
    told("migrate3", uri, params, count, flags);
    free(uri);
    if (moved(domain, params, count) < 0) return NULL;
    virDomainRef(domain);
    return domain;
}

int virDomainMigrateToURI3(virDomainPtr domain, const char *uri, virTypedParameterPtr params, unsigned int count, unsigned int flags) {
    told("to uri", uri, params, count, flags);
    return moved(domain, params, count);
}

int virDomainMigrateStartPostCopy(virDomainPtr domain, unsigned int flags) {
    called("post-copy");
    postcopy = 1;
    return 0;
}

int virDomainSuspend(virDomainPtr domain) {
    called("suspend");
    suspended = 1;
    return 0;
}

int virDomainAbortJob(virDomainPtr domain) {
    called("abort");
    aborted = 1;
    return 0;
}

int virDomainGetJobInfo(virDomainPtr domain, virDomainJobInfoPtr info) {
    memset(info, 0, sizeof *info);
    info->type = VIR_DOMAIN_JOB_UNBOUNDED;
    info->dataTotal = 1000;
    info->dataRemaining = 805;
    return 0;
}

int virDomainGetJobStats(virDomainPtr domain, int *type, virTypedParameterPtr *params, int *count, unsigned int flags) {
    *type = VIR_DOMAIN_JOB_UNBOUNDED;
    *params = NULL;
    *count = 0;
    return 0;
}

int virConnectDomainEventRegisterAny(virConnectPtr connection, virDomainPtr domain, int event, virConnectDomainEventGenericCallback callback, void *opaque, virFreeCallback forget) {
    called("event %d of %s", event, domain ? virDomainGetName(domain) : "all");
    heard = (virConnectDomainEventMigrationIterationCallback)(void *)callback;
    with = opaque;
    return 7;
}

int virConnectDomainEventDeregisterAny(virConnectPtr connection, int id) {
    called("no event %d", id);
    return 0;
}
