/* A libvirt whose driver has no calls for metadata; it leaves the error of another one that the mock driver lacks. */

char *virDomainGetMetadata(virDomainPtr domain, int type, const char *uri, unsigned int flags)
{
    called("virDomainGetMetadata %s %d %s %u", virDomainGetName(domain), type, uri ? uri : "-", flags);
    virDomainJobInfo info;
    virDomainGetJobInfo(domain, &info);
    return NULL;
}
