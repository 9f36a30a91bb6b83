/* A libvirt that takes, and tells, what releases after 9.0 brought; it notes what it is called with. */
#include <unistd.h>

int virDomainSaveParams(virDomainPtr domain, virTypedParameterPtr params, int count, unsigned int flags)
{
    called("save %s flags %#x", virDomainGetName(domain), flags);
    called_params(params, count);
    /* The system's virsh hangs where a job ends at once. */
    usleep(100000);
    return 0;
}

int virDomainRestoreParams(virConnectPtr connection, virTypedParameterPtr params, int count, unsigned int flags)
{
    called("restore flags %#x", flags);
    called_params(params, count);
    return 0;
}

int virDomainSetAutostartOnce(virDomainPtr domain, int autostart)
{
    called("autostart once %d", autostart);
    return 0;
}

int virDomainGetAutostartOnce(virDomainPtr domain, int *autostart)
{
    *autostart = 1;
    return 0;
}

int virDomainBlockCopy(virDomainPtr domain, const char *disk, const char *xml, virTypedParameterPtr params, int count, unsigned int flags)
{
    called("copy %s flags %#x", disk, flags);
    called_params(params, count);
    return 0;
}

int virDomainBlockResize(virDomainPtr domain, const char *disk, unsigned long long size, unsigned int flags)
{
    called("resize %s to %llu flags %#x", disk, size, flags);
    return 0;
}

int virDomainSetVcpu(virDomainPtr domain, const char *list, int state, unsigned int flags)
{
    called("vcpu %s %d flags %#x", list, state, flags);
    return 0;
}

int virDomainSetVcpusFlags(virDomainPtr domain, unsigned int count, unsigned int flags)
{
    called("vcpus %u flags %#x", count, flags);
    return 0;
}

int virDomainSetIOThreadParams(virDomainPtr domain, unsigned int id, virTypedParameterPtr params, int count, unsigned int flags)
{
    called("iothread %u flags %#x", id, flags);
    called_params(params, count);
    return 0;
}

int virDomainGetGuestInfo(virDomainPtr domain, unsigned int types, virTypedParameterPtr *params, int *count, unsigned int flags)
{
    int room = 0;
    called("guest info types %#x", types);
    *count = 0;
    virTypedParamsAddDouble(params, count, &room, "load.1m", 0.25);
    virTypedParamsAddUInt(params, count, &room, "device.count", 1);
    virTypedParamsAddString(params, count, &room, "device.0.driverName", "VirtIO");
    virTypedParamsAddULLong(params, count, &room, "device.0.pciVendor", 6900);
    return 0;
}

int virDomainBackupBegin(virDomainPtr domain, const char *backup, const char *checkpoint, unsigned int flags)
{
    called("backup flags %#x", flags);
    return 0;
}

char *virConnectBaselineHypervisorCPU(virConnectPtr connection, const char *emulator, const char *arch, const char *machine,
                                      const char *virttype, const char **cpus, unsigned int count, unsigned int flags)
{
    called("baseline of %u flags %#x", count, flags);
    return strdup("<cpu/>\n");
}

char *virConnectGetDomainCapabilities(virConnectPtr connection, const char *emulator, const char *arch, const char *machine,
                                      const char *virttype, unsigned int flags)
{
    called("domain capabilities flags %#x", flags);
    return strdup("<domainCapabilities><arch>x86_64</arch></domainCapabilities>\n");
}

char *virNetworkGetMetadata(virNetworkPtr network, int type, const char *uri, unsigned int flags)
{
    called("metadata %d of %s flags %#x", type, virNetworkGetName(network), flags);
    return strdup("The house");
}

int virConnectListAllNodeDevices(virConnectPtr connection, virNodeDevicePtr **devices, unsigned int flags)
{
    called("devices flags %#x", flags);
    *devices = calloc(1, sizeof(**devices));
    return 0;
}

char *virNodeDeviceGetXMLDesc(virNodeDevicePtr device, unsigned int flags)
{
    called("device flags %#x", flags);
    return strdup("<device/>\n");
}

/* In a second, the CPUs spend 100 ns: 40 and 10 at work, 20 and 10 without, 5 on interrupts and 15 in guests. */
int virNodeGetCPUStats(virConnectPtr connection, int cpu, virNodeCPUStatsPtr stats, int *count, unsigned int flags)
{
    static const struct { const char *name; int spent; } kinds[] = {
        {"user", 40}, {"kernel", 10}, {"idle", 20}, {"iowait", 10}, {"intr", 5}, {"guest", 15}};
    static int asked;
    if (!stats) {
        *count = 6;
        return 0;
    }
    for (int i = 0; i < *count; i++) {
        strcpy(stats[i].field, kinds[i].name);
        stats[i].value = 1000 + asked * kinds[i].spent;
    }
    asked++;
    return 0;
}

int virDomainCreateWithFlags(virDomainPtr domain, unsigned int flags)
{
    called("create %s flags %#x", virDomainGetName(domain), flags);
    return virDomainCreate(domain);
}

int virDomainResume(virDomainPtr domain)
{
    called("resume %s", virDomainGetName(domain));
    return 0;
}

int virConnectGetAllDomainStats(virConnectPtr connection, unsigned int stats, virDomainStatsRecordPtr **records, unsigned int flags)
{
    virDomainStatsRecordPtr record = calloc(1, sizeof(*record));
    int room = 0;
    record->dom = virDomainLookupByName(connection, "test");
    virTypedParamsAddUInt(&record->params, &record->nparams, &room, "block.0.limits.request_alignment", 512);
    virTypedParamsAddULLong(&record->params, &record->nparams, &room, "block.0.timed_group.0.interval", 60);
    virTypedParamsAddULLong(&record->params, &record->nparams, &room, "block.0.latency_histogram.read.bin.0.value", 7);
    virTypedParamsAddDouble(&record->params, &record->nparams, &room, "cpu.energy.monitor.0.value", 1.5);
    virTypedParamsAddUInt(&record->params, &record->nparams, &room, "iothread.1.poll-weight", 3);
    *records = calloc(2, sizeof(**records));
    (*records)[0] = record;
    return 1;
}

int virNodeGetMemoryStats(virConnectPtr connection, int cell, virNodeMemoryStatsPtr stats, int *count, unsigned int flags)
{
    static const struct { const char *name; int amount; } kinds[] = {{"total", 4}, {"free", 2}, {"available", 3}};
    *count = 3;
    for (int i = 0; stats && i < *count; i++) {
        strcpy(stats[i].field, kinds[i].name);
        stats[i].value = kinds[i].amount;
    }
    return 0;
}

int virDomainGetJobStats(virDomainPtr domain, int *type, virTypedParameterPtr *params, int *count, unsigned int flags)
{
    int room = 0;
    *type = VIR_DOMAIN_JOB_UNBOUNDED;
    *count = 0;
    virTypedParamsAddULLong(params, count, &room, "vfio_data_transferred", 4096);
    return 0;
}
