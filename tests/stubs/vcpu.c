/* A libvirt that loses its patience with a guest, which lets go of its second virtual CPU a little later. */

static int looked, impatient;

int virDomainSetVcpu(virDomainPtr domain, const char *list, int state, unsigned int flags)
{
    called("virDomainSetVcpu %s %s %d %u", virDomainGetName(domain), list, state, flags);
    impatient = flags & VIR_DOMAIN_AFFECT_LIVE;
    return impatient ? -1 : 0;
}

virErrorPtr virGetLastError(void)
{
    static virError error = {
        .code = VIR_ERR_OPERATION_TIMEOUT,
        .domain = VIR_FROM_QEMU,
        .level = VIR_ERR_ERROR,
        .message = "vcpu unplug request timed out",
    };
    return impatient ? &error : NULL;
}

char *virDomainGetXMLDesc(virDomainPtr domain, unsigned int flags)
{
    (void)domain, (void)flags;
    return strdup(looked++ < 3
        ? "<domain><vcpus><vcpu id='0' enabled='yes'/><vcpu id='1' enabled='yes'/></vcpus></domain>"
        : "<domain><vcpus><vcpu id='0' enabled='yes'/><vcpu id='1' enabled='no'/></vcpus></domain>");
}

int virDomainGetVcpusFlags(virDomainPtr domain, unsigned int flags)
{
    (void)domain, (void)flags;
    return looked > 3 ? 1 : 2;
}
