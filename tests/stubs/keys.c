/* A libvirt that says which keys are pressed. */

int virDomainSendKey(virDomainPtr domain, unsigned int codeset, unsigned int time, unsigned int *codes, int count, unsigned int flags)
{
    called("virDomainSendKey %s %u %u %u", virDomainGetName(domain), codeset, time, flags);
    for (int i = 0; i < count; i++)
        called("  %u", codes[i]);
    return 0;
}
