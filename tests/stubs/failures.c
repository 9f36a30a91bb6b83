/* A libvirt of which the one call fails that STUB_FAILS names, as it fails where a network is not there. */

static int fails(const char *function, virConnectPtr connection)
{
    const char *chosen = getenv("STUB_FAILS");
    if (!chosen || strcmp(chosen, function)) return 0;
    called("%s", function);
    virNetworkLookupByName(connection, "gone");
    return 1;
}

int virConnectListAllSecrets(virConnectPtr connection, virSecretPtr **secrets, unsigned int flags)
{
    if (fails("virConnectListAllSecrets", connection)) return -1;
    (void)flags;
    *secrets = calloc(1, sizeof(**secrets));
    return 0;
}

int virDomainGetState(virDomainPtr domain, int *state, int *reason, unsigned int flags)
{
    (void)flags;
    if (!strcmp(virDomainGetName(domain), "test") && fails("virDomainGetState", virDomainGetConnect(domain))) return -1;
    *state = VIR_DOMAIN_SHUTOFF;
    if (reason) *reason = 0;
    return 0;
}

int virDomainGetInfo(virDomainPtr domain, virDomainInfoPtr info)
{
    if (!strcmp(virDomainGetName(domain), "test") && fails("virDomainGetState", virDomainGetConnect(domain))) return -1;
    memset(info, 0, sizeof(*info));
    info->state = VIR_DOMAIN_SHUTOFF;
    return 0;
}

int virStoragePoolIsActive(virStoragePoolPtr pool)
{
    return fails("virStoragePoolIsActive", virStoragePoolGetConnect(pool)) ? -1 : 1;
}

int virConnectGetAllDomainStats(virConnectPtr connection, unsigned int stats, virDomainStatsRecordPtr **records,
                                unsigned int flags)
{
    (void)stats, (void)records, (void)flags;
    /* The mock driver leaves the error of what it lacks, so that each state is asked for by itself. */
    virDomainPtr domain = virDomainLookupByName(connection, "test");
    virDomainJobInfo info;
    virDomainGetJobInfo(domain, &info);
    virDomainFree(domain);
    return -1;
}

int virDomainListGetStats(virDomainPtr *domains, unsigned int stats, virDomainStatsRecordPtr **records, unsigned int flags)
{
    return virConnectGetAllDomainStats(virDomainGetConnect(domains[0]), stats, records, flags);
}
