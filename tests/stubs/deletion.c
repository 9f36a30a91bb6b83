/* A libvirt in which someone else deletes each snapshot between its listing and its reading. */

char *virDomainSnapshotGetXMLDesc(virDomainSnapshotPtr snapshot, unsigned int flags)
{
    called("virDomainSnapshotGetXMLDesc %s %u", virDomainSnapshotGetName(snapshot), flags);
    /* It leaves the error of a snapshot that is not there. */
    virDomainSnapshotLookupByName(virDomainSnapshotGetDomain(snapshot), "gone", 0);
    return NULL;
}
