/* A libvirt that tells of every kind of event of domains and networks as soon as somebody asks, with known
 * and unknown numbers, and with texts that are missing. With STUB_OLDER it knows what libvirt 9.0.0 does. */
enum { NIC_MAC_CHANGE = 27, VCPU_REMOVED, CHANNEL_LIFECYCLE, NEVER };
typedef void (*MacCallback)(virConnectPtr, virDomainPtr, const char *, const char *, const char *, void *);
typedef void (*VcpuCallback)(virConnectPtr, virDomainPtr, unsigned int, void *);
typedef void (*ChannelCallback)(virConnectPtr, virDomainPtr, const char *, int, int, void *);
typedef void (*NetworkMetadataCallback)(virConnectPtr, virNetworkPtr, int, const char *, void *);

static int is_newer_detail(int what, int how)
{
    return (what == VIR_DOMAIN_EVENT_STARTED && how == 5) || (what == VIR_DOMAIN_EVENT_STOPPED && how == 7) ||
           (what == VIR_DOMAIN_EVENT_SUSPENDED && how == 9);
}

typedef struct {
    virConnectPtr conn;
    int id;
    void *cb;
    void *opaque;
    virFreeCallback freed;
    int timer;
} Registered;

#define CALL(type, ...) (((type)r->cb)(r->conn, dom, __VA_ARGS__, r->opaque))
#define PLAIN() (((virConnectDomainEventGenericCallback)r->cb)(r->conn, dom, r->opaque))

static void values(virDomainPtr dom, Registered *r)
{
    virTypedParameterPtr params = NULL;
    int n = 0, max = 0;
    virTypedParamsAddInt(&params, &n, &max, "whole", -1);
    virTypedParamsAddUInt(&params, &n, &max, "count", 4294967295u);
    virTypedParamsAddLLong(&params, &n, &max, "long", -9223372036854775807LL);
    virTypedParamsAddULLong(&params, &n, &max, "ulong", 18446744073709551615ULL);
    virTypedParamsAddDouble(&params, &n, &max, "double", 1.5);
    virTypedParamsAddBoolean(&params, &n, &max, "truth", 1);
    virTypedParamsAddString(&params, &n, &max, "text", "a b");
    CALL(virConnectDomainEventTunableCallback, params, n);
    virTypedParamsFree(params, n);
    CALL(virConnectDomainEventTunableCallback, NULL, 0);
}

static void graphics(virDomainPtr dom, Registered *r)
{
    virDomainEventGraphicsAddress four = {0, "192.0.2.1", "5900"}, six = {1, "2001:db8::1", "61000"};
    virDomainEventGraphicsAddress file = {2, "/run/vnc", ""}, other = {9, "x", "y"};
    virDomainEventGraphicsSubjectIdentity names[] = {{"x509dname", "CN=a"}, {"saslUsername", "fred"}};
    virDomainEventGraphicsSubject none = {0, NULL}, two = {2, names};
    CALL(virConnectDomainEventGraphicsCallback, 0, &four, &six, "none", &none);
    CALL(virConnectDomainEventGraphicsCallback, 1, &file, &other, "vencrypt", &two);
    CALL(virConnectDomainEventGraphicsCallback, 2, &four, &four, "", &two);
    CALL(virConnectDomainEventGraphicsCallback, 3, &four, &four, "none", &none);
}

static void fire(int timer, void *opaque)
{
    Registered *r = opaque;
    virDomainPtr dom = virDomainLookupByName(r->conn, "test");
    virEventUpdateTimeout(timer, -1);
    for (int what = -1; what < 12; what++) {
        switch (r->id) {
        case VIR_DOMAIN_EVENT_ID_LIFECYCLE:
            for (int how = -1; how < 12; how++)
                if (!getenv("STUB_OLDER") || !is_newer_detail(what, how))
                    CALL(virConnectDomainEventCallback, what, how);
            break;
        case VIR_DOMAIN_EVENT_ID_WATCHDOG:
            CALL(virConnectDomainEventWatchdogCallback, what);
            break;
        case VIR_DOMAIN_EVENT_ID_IO_ERROR:
            CALL(virConnectDomainEventIOErrorCallback, "/a", "ide0", what);
            break;
        case VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON:
            CALL(virConnectDomainEventIOErrorReasonCallback, "/a", "ide0", what, what ? "enospc" : "");
            break;
        case VIR_DOMAIN_EVENT_ID_BLOCK_JOB:
        case VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2:
            for (int how = -1; how < 5; how++)
                CALL(virConnectDomainEventBlockJobCallback, "vda", what, how);
            break;
        case VIR_DOMAIN_EVENT_ID_DISK_CHANGE:
            CALL(virConnectDomainEventDiskChangeCallback, what % 2 ? "/a" : NULL, what % 3 ? "/b" : NULL, "ide0", what);
            break;
        case VIR_DOMAIN_EVENT_ID_TRAY_CHANGE:
            CALL(virConnectDomainEventTrayChangeCallback, "ide0", what);
            break;
        case VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE:
            if (what < 0)
                break;
            for (int how = 0; how < 5; how++)
                CALL(virConnectDomainEventAgentLifecycleCallback, what, how);
            break;
        case CHANNEL_LIFECYCLE:
            for (int how = -1; what >= 0 && how < 4; how++)
                CALL(ChannelCallback, "org.x.0", what, how);
            break;
        case VIR_DOMAIN_EVENT_ID_METADATA_CHANGE:
            if (what >= 0)
                CALL(virConnectDomainEventMetadataChangeCallback, what, what % 2 ? "http://a" : NULL);
            break;
        case VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE:
            if (what < 0)
                break;
            for (int how = 0; how < 5; how++)
                CALL(virConnectDomainEventMemoryFailureCallback, what, how, (what + how) % 4);
            break;
        }
    }
    switch (r->id) {
    case VIR_DOMAIN_EVENT_ID_REBOOT:
    case VIR_DOMAIN_EVENT_ID_CONTROL_ERROR:
        PLAIN();
        break;
    case VIR_DOMAIN_EVENT_ID_RTC_CHANGE:
        CALL(virConnectDomainEventRTCChangeCallback, -3600);
        break;
    case VIR_DOMAIN_EVENT_ID_GRAPHICS:
        graphics(dom, r);
        break;
    case VIR_DOMAIN_EVENT_ID_PMWAKEUP:
    case VIR_DOMAIN_EVENT_ID_PMSUSPEND:
    case VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK:
        CALL(virConnectDomainEventPMWakeupCallback, 0);
        break;
    case VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE:
        CALL(virConnectDomainEventBalloonChangeCallback, 131072);
        break;
    case VIR_DOMAIN_EVENT_ID_DEVICE_ADDED:
    case VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED:
    case VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED:
        CALL(virConnectDomainEventDeviceAddedCallback, "net0");
        break;
    case VIR_DOMAIN_EVENT_ID_TUNABLE:
    case VIR_DOMAIN_EVENT_ID_JOB_COMPLETED:
        values(dom, r);
        break;
    case VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION:
        CALL(virConnectDomainEventMigrationIterationCallback, 7);
        break;
    case VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD:
        CALL(virConnectDomainEventBlockThresholdCallback, "vda[2]", "/a", 1048576, 512);
        CALL(virConnectDomainEventBlockThresholdCallback, "vda", NULL, 1048576, 512);
        break;
    case NIC_MAC_CHANGE:
        CALL(MacCallback, "net0", "52:54:00:00:00:01", "52:54:00:00:00:02");
        break;
    case VCPU_REMOVED:
        CALL(VcpuCallback, 3);
        break;
    case VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE:
        CALL(virConnectDomainEventMemoryDeviceSizeChangeCallback, "dimm0", 2048);
        break;
    }
    virDomainFree(dom);
}

static Registered *registered[64];
static int count;

static int add(virConnectPtr conn, int id, void *cb, void *opaque, virFreeCallback freed, virEventTimeoutCallback told)
{
    Registered *r = calloc(1, sizeof(*r));
    *r = (Registered){conn, id, cb, opaque, freed, 0};
    r->timer = virEventAddTimeout(1, told, r, NULL);
    registered[count] = r;
    return count++;
}

static int take_back(int id)
{
    Registered *r = registered[id];
    virEventRemoveTimeout(r->timer);
    if (r->freed)
        r->freed(r->opaque);
    return 0;
}

int virConnectDomainEventRegisterAny(virConnectPtr conn, virDomainPtr dom, int id,
                                     virConnectDomainEventGenericCallback cb, void *opaque, virFreeCallback freed)
{
    (void)dom;
    if (id >= NEVER || (getenv("STUB_OLDER") && id >= NIC_MAC_CHANGE))
        return -1;
    return add(conn, id, cb, opaque, freed, fire);
}

int virConnectDomainEventDeregisterAny(virConnectPtr conn, int id)
{
    (void)conn;
    return take_back(id);
}

static void fire_monitor(int timer, void *opaque)
{
    Registered *r = opaque;
    virDomainPtr dom = virDomainLookupByName(r->conn, "test");
    virEventUpdateTimeout(timer, -1);
    virConnectDomainQemuMonitorEventCallback cb = r->cb;
    cb(r->conn, dom, "STOP", 1700000000, 7, NULL, r->opaque);
    cb(r->conn, dom, "RTC_CHANGE", 1700000000, 999999, "{\"offset\":-1.50,\"qom-path\":\"/a/\\u00e4\"}", r->opaque);
    cb(r->conn, dom, "X", -1, 0, "{\"a\":{},\"b\":[1,[]]}", r->opaque);
    cb(r->conn, dom, "Y", 0, 0, "nonsense", r->opaque);
    cb(r->conn, dom, "Z", 0, 0, "", r->opaque);
    virDomainFree(dom);
}

int virConnectDomainQemuMonitorEventRegister(virConnectPtr conn, virDomainPtr dom, const char *event,
                                             virConnectDomainQemuMonitorEventCallback cb, void *opaque,
                                             virFreeCallback freed, unsigned int flags)
{
    called("domain %s, event %s, flags %u", dom ? virDomainGetName(dom) : "any", event ? event : "any", flags);
    return add(conn, 0, cb, opaque, freed, fire_monitor);
}

int virConnectDomainQemuMonitorEventDeregister(virConnectPtr conn, int id)
{
    (void)conn;
    return take_back(id);
}

static void fire_network(int timer, void *opaque)
{
    Registered *r = opaque;
    virNetworkPtr net = virNetworkLookupByName(r->conn, "default");
    virEventUpdateTimeout(timer, -1);
    for (int what = 0; what < 5; what++) {
        if (r->id == VIR_NETWORK_EVENT_ID_LIFECYCLE)
            ((virConnectNetworkEventLifecycleCallback)r->cb)(r->conn, net, what, 0, r->opaque);
        else
            ((NetworkMetadataCallback)r->cb)(r->conn, net, what, what == 2 ? "http://a" : NULL, r->opaque);
    }
    virNetworkFree(net);
}

int virConnectNetworkEventRegisterAny(virConnectPtr conn, virNetworkPtr net, int id,
                                      virConnectNetworkEventGenericCallback cb, void *opaque, virFreeCallback freed)
{
    called("network %s, event %d", net ? virNetworkGetName(net) : "any", id);
    return add(conn, id, cb, opaque, freed, fire_network);
}

int virConnectNetworkEventDeregisterAny(virConnectPtr conn, int id)
{
    (void)conn;
    return take_back(id);
}
