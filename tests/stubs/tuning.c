// The functions of the tuning commands. STUB_ANSWER says what there is: "all", "nothing", or only the "name".
static int is(const char *answer) { return !strcmp(getenv("STUB_ANSWER"), answer); }

// A host of 300 CPUs, of which the second is offline.
static void set(virTypedParameterPtr param, const char *name, unsigned long long value) {
    strcpy(param->field, name);
    param->type = VIR_TYPED_PARAM_ULLONG;
    param->value.ul = value;
}
int virDomainGetCPUStats(virDomainPtr domain, virTypedParameterPtr params, unsigned int size,
                         int start, unsigned int cpus, unsigned int flags) {
    called("%s %d+%u of %u", params ? "read" : "count", start, cpus, size);
    if (cpus == 0) return is("name") ? 0 : 300;
    if (!params) return is("nothing") ? 0 : 2;
    for (unsigned int cpu = 0; cpu < cpus; cpu++) {
        if (start + (int)cpu == 1) continue;
        set(params + cpu * size, "cpu_time", 1234567890123456789ULL + start + cpu);
        set(params + cpu * size + 1, "strange", 7);
    }
    return 2;
}

// A scheduler with parameters of types that are seldom.
char *virDomainGetSchedulerType(virDomainPtr domain, int *count) {
    *count = is("name") ? 0 : 3;
    called("scheduler");
    unsigned long speed;
    // The mock has no migration, and says so in the words of a missing function.
    if (is("nothing") && virDomainMigrateGetMaxSpeed(domain, &speed, 0) < 0) return NULL;
    return strdup("odd");
}
static int fill(virTypedParameterPtr params, int *count) {
    strcpy(params[0].field, "share");
    params[0].type = VIR_TYPED_PARAM_DOUBLE;
    params[0].value.d = 1.5;
    strcpy(params[1].field, "fixed");
    params[1].type = VIR_TYPED_PARAM_BOOLEAN;
    params[1].value.b = 1;
    strcpy(params[2].field, "quota");
    params[2].type = VIR_TYPED_PARAM_LLONG;
    params[2].value.l = -1;
    *count = 3;
    return 0;
}
int virDomainGetSchedulerParameters(virDomainPtr domain, virTypedParameterPtr params, int *count) {
    called("read");
    return fill(params, count);
}
int virDomainGetSchedulerParametersFlags(virDomainPtr domain, virTypedParameterPtr params, int *count,
                                         unsigned int flags) {
    called("read %u", flags);
    return fill(params, count);
}
int virDomainSetSchedulerParametersFlags(virDomainPtr domain, virTypedParameterPtr params, int count,
                                         unsigned int flags) {
    for (int at = 0; at < count; at++)
        called("set %u %s %d %lld", flags, params[at].field, params[at].type, params[at].value.l);
    return 0;
}

// What takes a request.
int virDomainStartDirtyRateCalc(virDomainPtr domain, int seconds, unsigned int flags) {
    called("rate %d %u", seconds, flags);
    return 0;
}
int virDomainSetBlockThreshold(virDomainPtr domain, const char *disk, unsigned long long threshold,
                               unsigned int flags) {
    called("threshold %s %llu %u", disk, threshold, flags);
    return 0;
}
int virDomainSetLifecycleAction(virDomainPtr domain, unsigned int type, unsigned int action,
                                unsigned int flags) {
    called("action %u %u %u", type, action, flags);
    return 0;
}
int virDomainSetPerfEvents(virDomainPtr domain, virTypedParameterPtr params, int count,
                           unsigned int flags) {
    for (int at = 0; at < count; at++)
        called("event %s %d %d %u", params[at].field, params[at].type, params[at].value.b, flags);
    return 0;
}
int virDomainSetIOThreadParams(virDomainPtr domain, unsigned int id, virTypedParameterPtr params,
                               int count, unsigned int flags) {
    for (int at = 0; at < count; at++)
        called("thread %u %s %d %d %u", id, params[at].field, params[at].type, params[at].value.i, flags);
    return 0;
}
int virDomainPinIOThread(virDomainPtr domain, unsigned int id, unsigned char *map, int length,
                         unsigned int flags) {
    called("pin %u %x %d %u", id, map[0], length, flags);
    return 0;
}
int virDomainSetInterfaceParameters(virDomainPtr domain, const char *interface,
                                    virTypedParameterPtr params, int count, unsigned int flags) {
    for (int at = 0; at < count; at++)
        called("%s %s %d %u %u", interface, params[at].field, params[at].type, params[at].value.ui, flags);
    return 0;
}
int virDomainSetBlockIoTune(virDomainPtr domain, const char *disk, virTypedParameterPtr params,
                            int count, unsigned int flags) {
    for (int at = 0; at < count; at++)
        called("%s %s %d %u", disk, params[at].field, params[at].type, flags);
    return 0;
}
int virDomainSetBlkioParameters(virDomainPtr domain, virTypedParameterPtr params, int count,
                                unsigned int flags) {
    for (int at = 0; at < count; at++)
        called("%s %d %u", params[at].field, params[at].type, flags);
    return 0;
}
int virDomainSetNumaParameters(virDomainPtr domain, virTypedParameterPtr params, int count,
                               unsigned int flags) {
    for (int at = 0; at < count; at++)
        called("%s %d %u", params[at].field, params[at].type, flags);
    return 0;
}
